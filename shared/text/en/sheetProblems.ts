/** Why a file could not be read as a contact sheet, and the one next step. */
export const sheetProblems = {
  not_opened:
    'This file could not be opened. It may have been moved, or another program holds it. Close it there, then choose it again.',
  reader_stopped:
    'Reading this file made the reader stop, so nothing of it was taken. Everything else is as it was. Open the file in Excel, save it as a new xlsx file, then choose that one.',
  empty: 'This file is empty. Nothing was read. Save your sheet again in Excel and choose it here.',
  encrypted:
    'This file is protected with a password. Nothing was read. Open it in Excel, save it without the password, then choose it here.',
  damaged:
    'This file is damaged and cannot be read. Open it in Excel, save it as a new xlsx file, then choose that one.',
  not_a_sheet: 'This is not a contact sheet. Choose an Excel, OpenDocument or CSV file.',
  too_big:
    'This file is larger than {{limit, number}} MB. Nothing was read. Split it into smaller files, or remove pictures from it.',
  too_big_inflated:
    'This file unpacks to more than Sendsheet can hold. Nothing was read. Copy the contacts into a new sheet, save it, then choose that one.',
  too_many_rows:
    'This sheet has more than {{limit, number}} rows. Nothing was read. Split it into smaller sheets.',
  too_many_columns:
    'This sheet has {{actual, number}} columns; Sendsheet reads up to {{limit, number}}. Remove the columns you do not need.',
  cell_too_long:
    'A cell in row {{actual, number}} holds more than {{limit, number}} characters. Shorten it, then choose the file again.',
  no_rows: 'There are no contacts in this sheet. Choose a sheet that has rows, or another file.',
} as const;
