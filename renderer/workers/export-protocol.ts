/** What the export worker is handed: a name for the sheet, and its rows as they are fetched. */
export interface ExportRequest {
  sheetName: string;
  pages: ReadableStream<string[][]>;
}

/** What it answers: the workbook, or that it could not be made. */
export type ExportReply = { ok: true; workbook: Blob } | { ok: false };
