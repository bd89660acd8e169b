import type { ExportReply, ExportRequest } from '../workers/export-protocol.ts';

/** Turns rows into an xlsx in a worker, so that the window never freezes; rows come in pages. It ends at once where the signal says so. */
export async function makeWorkbook(
  sheetName: string,
  pages: AsyncIterable<string[][]>,
  signal?: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const worker = new Worker(new URL('../workers/export.worker.ts', import.meta.url), { type: 'module' });
  const post = (request: ExportRequest): void => worker.postMessage(request, []);
  try {
    const answer = new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<ExportReply>) =>
        data.ok ? resolve(data.bytes) : reject(new Error('export failed')),
      );
      worker.addEventListener('error', () => reject(new Error('export worker failed')));
      signal?.addEventListener('abort', () => reject(new Error('export was cancelled')));
    });
    // A worker that dies while pages are fetched rejects before anybody awaits it.
    answer.catch(() => undefined);
    for await (const rows of pages) {
      signal?.throwIfAborted();
      post({ kind: 'rows', rows });
    }
    post({ kind: 'finish', sheetName });
    return await answer;
  } finally {
    worker.terminate();
  }
}
