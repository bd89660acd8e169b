import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pid } from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { launchApp } from '../support/launch-app.ts';
import { descendants, orElse } from '../support/process-tree.ts';
import { stubCore } from '../support/stub-core.ts';
import { makeBigSheet } from './import-sheet.ts';
import { importInWindow } from './import-window.ts';

interface Figures {
  rows: number;
  ms: number;
  peakMb: number;
}

/** Reads sheets of `--rows` (100000,1000000) in the browser's worker, ours against tuned SheetJS, and prints the ratio. */
export async function bench(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rows: { type: 'string', default: '100000,1000000' },
      times: { type: 'string', default: '3' },
    },
  });
  const folder = await mkdtemp(path.join(tmpdir(), 'sendsheet-bench-'));
  try {
    await buildWorker(folder);
    await writeFile(path.join(folder, 'index.html'), '<!doctype html><title>Bench</title>');
    for (const rows of values.rows.split(',').map(Number)) {
      const bytes = makeBigSheet(rows);
      await writeFile(path.join(folder, 'sheet.xlsx'), bytes);
      await compare(folder, rows, Number(values.times));
      await tellWindow(rows, bytes);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function compare(folder: string, rows: number, times: number): Promise<void> {
  const ours: Figures[] = [];
  const whole: Figures[] = [];
  const tuned: Figures[] = [];
  for (let time = 0; time < times; time++) {
    tuned.push(await measure(folder, 'tuned'));
    ours.push(await measure(folder, 'ours'));
    whole.push(await measure(folder, 'whole'));
  }
  const [a, b, c] = [middle(ours), middle(tuned), middle(whole)];
  const counts = [a.rows, b.rows, c.rows];
  if (counts.some((count) => count !== rows + 1)) throw new Error(`${counts.join(', ')} rows were read`);
  const figure = ({ ms, peakMb }: Figures): string => `${(ms / 1000).toFixed(2)} s, ${peakMb.toFixed(0)} MB`;
  console.log(
    `import, ${rows.toLocaleString('en')} rows: ours ${figure(a)}; tuned SheetJS ${figure(b)}; ratio ${(a.ms / b.ms).toFixed(2)}; from bytes to checked ${figure(c)}, ratio ${(c.ms / b.ms).toFixed(2)}`,
  );
}

/** What the import is like in the built app's window. */
async function tellWindow(rows: number, bytes: Uint8Array): Promise<void> {
  const { firstRowsMs, keptMs, checkedMs, longestTask, windowMb, cancelMs } = await importInWindow(bytes);
  const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;
  console.log(
    `import in the window, ${rows.toLocaleString('en')} rows: first rows ${firstRowsMs.toFixed(0)} ms; read and kept ${seconds(keptMs)}; checked ${seconds(checkedMs)}; longest task ${longestTask.ms.toFixed(0)} ms (${longestTask.ownMs.toFixed(0)} ms of work); ${windowMb.toFixed(0)} MB; cancelled in ${cancelMs.toFixed(0)} ms`,
  );
}

/** One reading in a browser of its own, so that no reading inherits memory. */
async function measure(folder: string, way: string): Promise<Figures> {
  const shell = await launchApp({ core: stubCore(), rendererDir: folder });
  try {
    const read = await shell.page.evaluate(async (chosen) => {
      const bytes = new Uint8Array(await (await fetch('/sheet.xlsx')).arrayBuffer());
      const worker = new Worker('/worker.js', { type: 'module' });
      return new Promise<{ rows: number; ms: number }>((resolve, reject) => {
        worker.addEventListener('error', (event) => reject(new Error(event.message)));
        worker.addEventListener('message', (event: MessageEvent<{ rows: number; ms: number }>) =>
          resolve(event.data),
        );
        worker.postMessage({ bytes, way: chosen }, [bytes.buffer]);
      });
    }, way);
    return { ...read, peakMb: peakOfChildren() };
  } finally {
    await shell.close();
  }
}

/** The most memory that any one process of the browser held: the one with the worker. */
function peakOfChildren(): number {
  const peaks = descendants(pid).map((child) => {
    const status = orElse(() => readFileSync(`/proc/${child}/status`, 'utf8'), '');
    return Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024;
  });
  return Math.max(0, ...peaks);
}

function middle(figures: Figures[]): Figures {
  return figures.toSorted((a, b) => a.ms - b.ms)[Math.floor(figures.length / 2)]!;
}

async function buildWorker(folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'chrome130',
      rolldownOptions: {
        input: fileURLToPath(new URL('import-worker.ts', import.meta.url)),
        output: { entryFileNames: 'worker.js', codeSplitting: false },
      },
    },
  });
}
