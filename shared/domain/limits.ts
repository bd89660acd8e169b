/** Every limit the program holds its inputs to; one place, so that screens, checks and tests name the same number. */
export const limits = {
  sheetRows: 1_048_576,
  sheetColumns: 500,
  sheetFileBytes: 200 * 1024 * 1024,
  inflatedBytes: 1024 * 1024 * 1024,
  inflatedPartBytes: 512 * 1024 * 1024,
  /** Different texts that a workbook keeps apart from its cells. */
  sharedTexts: 8_000_000,
  /** Cells of a worksheet that only SheetJS can read, which needs over 200 bytes of memory for each. */
  slowCells: 8_000_000,
  cellCharacters: 32_767,
  /** Rows of one call: many more of them would hold up the process that takes them. */
  rowsPerChunk: 1_000,
  /** Characters of rows that the window passes on in one piece: more of them would make it pause. */
  handOverCharacters: 48 * 1024,
  /** Characters of such a piece, of which one row of the longest cells takes the most. */
  rowsTextCharacters: 64 * 1024 * 1024,
  splitsPerCall: 1_000,
  numbersPerCell: 5,
  /** Files that can be chosen together. */
  filesAtOnce: 50,
  /** Imports into a list that can be undone, and rows kept for that. */
  versionsKept: 10,
  versionRowsKept: 2_097_152,
  /** Rows of one number that are told apart when a file is imported again. */
  rowsPerNumber: 50,
  /** Different words of a country column that are understood. */
  countryWords: 2_000,
  templateCharacters: 65_536,
  savedTemplates: 500,
  /** Texts of past campaigns that are offered to start from. */
  pastMessages: 200,
  whatsAppCharacters: 4_096,
  smsCharacters: 1_530,
  batchSize: 100,
  pacePerMinute: 80,
  tokenCharacters: 1_280,
  nameCharacters: 120,
  urlCharacters: 2_048,
  searchCharacters: 200,
  /** Days that people who had a message are looked back for. */
  recentDays: 365,
  /** The owner's own numbers for tests. */
  testNumbers: 5,
  /** Prices in Settings. */
  prices: 500,
  answerBytes: 1024 * 1024,
} as const;
