import type { ExportReply, ExportRequest } from '../workers/export-protocol.ts';

/** Makes an xlsx of rows in a worker while they are fetched, a page or two ahead of it, so that little of them is in memory at a time. It ends at once where the signal says so. */
export async function makeWorkbook(
  sheetName: string,
  pages: AsyncGenerator<string[][]>,
  signal: AbortSignal,
): Promise<Blob> {
  signal.throwIfAborted();
  const worker = new Worker(new URL('../workers/export.worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<ExportReply>) =>
        data.ok ? resolve(data.workbook) : reject(new Error('export failed')),
      );
      worker.addEventListener('error', () => reject(new Error('export worker failed')));
      signal.addEventListener('abort', () => reject(signal.reason as Error));
      const request: ExportRequest = { sheetName, pages: streamOf(pages, reject) };
      worker.postMessage(request, [request.pages]);
    });
  } finally {
    worker.terminate();
  }
}

/** Pages as a stream that fetches as many as are taken from it; why it failed is told here, not in the worker. */
function streamOf(
  pages: AsyncGenerator<string[][]>,
  onFailure: (cause: unknown) => void,
): ReadableStream<string[][]> {
  return new ReadableStream({
    async pull(controller) {
      try {
        const { done, value } = await pages.next();
        if (done) controller.close();
        else controller.enqueue(value);
      } catch (cause) {
        onFailure(cause);
        controller.error(cause);
      }
    },
  });
}
