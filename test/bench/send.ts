import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { youngHeapFlag } from '../../electron/platform/launcher/young-heap.ts';
import { seedCampaign } from './bench-data.ts';
import { benchHoldUps } from './hold-ups.ts';
import type { BareFigures } from './send-bare.ts';
import type { CoreFigures } from './send-core.ts';

const run = promisify(execFile);
const program = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/**
 * Sends `--people` with a bare loop and with the core, in turn and `--rounds` times, and prints the ratio of the best;
 * `--large` adds memory and opening at so many people.
 */
export async function bench(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      people: { type: 'string', default: '100000' },
      rounds: { type: 'string', default: '3' },
      large: { type: 'string' },
    },
  });
  const gateway = spawn(process.execPath, [program('instant-gateway.ts')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const [started] = (await once(gateway.stdout, 'data')) as [Buffer];
  const url = started.toString().trim();
  try {
    const small = await compare(url, Number(values.people), Number(values.rounds));
    await benchHoldUps(Number(values.people));
    if (values.large === undefined) return;
    const people = Number(values.large);
    const [large] = await onCopies(url, people, [
      (folder) => measure<CoreFigures>('send-core.ts', folder, url),
    ]);
    if (!large) return;
    tell(large, people);
    const live = large.liveMb - small.liveMb;
    say(
      'memory in use',
      `${small.liveMb.toFixed(0)} MB -> ${large.liveMb.toFixed(0)} MB`,
      `+${live.toFixed(0)} MB`,
    );
    const more = large.peakMb - small.peakMb;
    say(
      'memory, most ever',
      `${small.peakMb.toFixed(0)} MB -> ${large.peakMb.toFixed(0)} MB`,
      `+${more.toFixed(0)} MB`,
    );
  } finally {
    gateway.stdin.end();
  }
}

async function compare(url: string, people: number, rounds: number): Promise<CoreFigures> {
  const bare: BareFigures[] = [];
  const ours: CoreFigures[] = [];
  const both = [
    async (folder: string) => void bare.push(await measure<BareFigures>('send-bare.ts', folder, url)),
    async (folder: string) => void ours.push(await measure<CoreFigures>('send-core.ts', folder, url)),
  ];
  await onCopies(url, people, Array.from({ length: rounds }, () => both).flat());
  const best = ours.reduce((a, b) => (b.sendMs < a.sendMs ? b : a));
  const baseline = bare.reduce((a, b) => (b.sendMs < a.sendMs ? b : a));
  tell(best, people);
  const perSecond = (ms: number): string =>
    `${Math.round(people / (ms / 1000)).toLocaleString('en')} people/s`;
  say(
    `throughput, ${people.toLocaleString('en')} people`,
    `bare loop ${perSecond(baseline.sendMs)}, core ${perSecond(best.sendMs)}`,
    `ratio ${(baseline.sendMs / best.sendMs).toFixed(2)}`,
  );
  const smallest = (figures: readonly { loopP999Ms: number }[]): number =>
    Math.min(...figures.map(({ loopP999Ms }) => loopP999Ms));
  say(
    'event loop p99.9',
    `bare loop ${smallest(bare).toFixed(0)} ms, core ${smallest(ours).toFixed(0)} ms`,
    `ratio ${(smallest(ours) / smallest(bare)).toFixed(2)}`,
  );
  return best;
}

/** Runs each on a fresh copy of one seeded data folder, one after another. */
async function onCopies<T>(
  url: string,
  people: number,
  runs: readonly ((dataDir: string) => Promise<T>)[],
): Promise<T[]> {
  const folder = mkdtempSync(join(tmpdir(), 'sendsheet-bench-'));
  try {
    seedCampaign(join(folder, 'seed'), url, people);
    const results: T[] = [];
    for (const each of runs) {
      cpSync(join(folder, 'seed'), join(folder, 'copy'), { recursive: true });
      results.push(await each(join(folder, 'copy')));
      rmSync(join(folder, 'copy'), { recursive: true });
    }
    return results;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function tell(figures: CoreFigures, people: number): void {
  if (figures.accepted !== people) throw new Error(`only ${figures.accepted} were accepted`);
  const n = people.toLocaleString('en');
  say(`open, ${n} people`, 'core and list of campaigns', `${figures.openMs.toFixed(0)} ms`);
  say(`resume, ${n} people`, 'until the first call', `${figures.resumeMs.toFixed(0)} ms`);
  say(
    `event loop, ${n} people`,
    `max ${figures.loopMaxMs.toFixed(0)} ms`,
    `p99.9 ${figures.loopP999Ms.toFixed(0)} ms`,
  );
}

async function measure<T>(name: string, dataDir: string, url: string): Promise<T> {
  const { stdout } = await run(process.execPath, [youngHeapFlag, '--expose-gc', program(name), dataDir, url]);
  return JSON.parse(stdout) as T;
}

function say(what: string, how: string, figure: string): void {
  console.log(`send · ${what} · ${how} · ${figure}`);
}
