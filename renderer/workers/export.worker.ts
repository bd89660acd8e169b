import { writeSheet } from '../../shared/sheet/write-sheet.ts';
import type { ExportReply, ExportRequest } from './export-protocol.ts';

async function made({ sheetName, pages }: ExportRequest): Promise<ExportReply> {
  try {
    const bytes = await writeSheet(sheetName, pages);
    return {
      ok: true,
      workbook: await new Response(bytes as ReadableStream<Uint8Array<ArrayBuffer>>).blob(),
    };
  } catch {
    return { ok: false };
  }
}

addEventListener('message', ({ data }: MessageEvent<ExportRequest>) => {
  void made(data).then((reply) => postMessage(reply));
});
