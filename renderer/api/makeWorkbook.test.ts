import { beforeEach, expect, test, vi } from 'vitest';
import type { ExportReply, ExportRequest } from '../workers/export-protocol.ts';
import { makeWorkbook } from './makeWorkbook.ts';

const read = vi.fn<(pages: ReadableStream<string[][]>) => Promise<ExportReply>>();
let running: WorkerHere[] = [];

/** A worker that makes of its rows what the test says. */
class WorkerHere extends EventTarget {
  constructor() {
    super();
    running.push(this);
  }

  postMessage({ pages }: ExportRequest): void {
    void read(pages).then((data) => this.dispatchEvent(new MessageEvent('message', { data })));
  }

  terminate(): void {
    running = running.filter((worker) => worker !== this);
  }
}

const never = new Promise<ExportReply>(() => undefined);
const neverAborted = new AbortController().signal;
const dropped = new Error('the rows are no longer there');

async function* pagesOf(count: number, end: () => void = () => undefined): AsyncGenerator<string[][]> {
  for (let page = 0; page < count; page += 1) yield [[String(page)]];
  end();
}

beforeEach(() => {
  running = [];
  read.mockReset();
  vi.stubGlobal('Worker', WorkerHere);
});

test('rows reach the worker in their order, and it ends once the workbook is there', async () => {
  read.mockImplementation(async (pages) => {
    const rows: string[] = [];
    for await (const page of pages) rows.push(...page.flat());
    return { ok: true, workbook: new Blob([rows.join()]) };
  });
  const workbook = await makeWorkbook('S', pagesOf(4), neverAborted);
  expect(await workbook.text()).toBe('0,1,2,3');
  expect(running).toEqual([]);
});

test('where the rows fail on their way, that is told and not what the worker makes of it', async () => {
  read.mockImplementation(async (pages) => {
    const failed = (async () => {
      for await (const page of pages) expect(page).toHaveLength(1);
    })();
    return failed.then(
      () => ({ ok: true, workbook: new Blob() }),
      () => ({ ok: false }),
    );
  });
  const pages = pagesOf(2, () => {
    throw dropped;
  });
  await expect(makeWorkbook('S', pages, neverAborted)).rejects.toBe(dropped);
  expect(running).toEqual([]);
});

test('Cancel ends a worker that says nothing, and no more rows are fetched than it takes', async () => {
  read.mockReturnValue(never);
  const abort = new AbortController();
  const pages = pagesOf(9);
  const making = makeWorkbook('S', pages, abort.signal);
  expect(running).toHaveLength(1);
  abort.abort(dropped);
  await expect(making).rejects.toBe(dropped);
  expect(running).toEqual([]);
  expect((await pages.next()).value).toEqual([['1']]);
});

test('a worker that dies or cannot make the file is told', async () => {
  read.mockReturnValue(never);
  const making = makeWorkbook('S', pagesOf(9), neverAborted);
  running[0]!.dispatchEvent(new Event('error'));
  await expect(making).rejects.toThrow();
  read.mockResolvedValue({ ok: false });
  await expect(makeWorkbook('S', pagesOf(9), neverAborted)).rejects.toThrow();
  expect(running).toEqual([]);
});

test('no worker is started for what is cancelled already', async () => {
  await expect(makeWorkbook('S', pagesOf(1), AbortSignal.abort(dropped))).rejects.toBe(dropped);
  expect(running).toEqual([]);
  expect(read).not.toHaveBeenCalled();
});
