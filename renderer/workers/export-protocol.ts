/** What the export worker is told: rows as they are fetched, then that these were all. */
export type ExportRequest = { kind: 'rows'; rows: string[][] } | { kind: 'finish'; sheetName: string };

/** What it answers: the workbook, or that it could not be made. */
export type ExportReply = { ok: true; bytes: Uint8Array<ArrayBuffer> } | { ok: false };
