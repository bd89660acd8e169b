import { writeSheet } from '../../shared/sheet/write-sheet.ts';
import type { ExportReply, ExportRequest } from './export-protocol.ts';

const rows: string[][] = [];

function finish(sheetName: string): void {
  let reply: ExportReply;
  try {
    reply = { ok: true, bytes: new Uint8Array(writeSheet(sheetName, rows)) };
  } catch {
    reply = { ok: false };
  }
  postMessage(reply, { transfer: reply.ok ? [reply.bytes.buffer] : [] });
}

addEventListener('message', ({ data }: MessageEvent<ExportRequest>) => {
  if (data.kind === 'rows') rows.push(...data.rows);
  else finish(data.sheetName);
});
