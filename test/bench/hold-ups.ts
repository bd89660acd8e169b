import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { HoldUpFigures } from './hold-ups-core.ts';

const program = fileURLToPath(new URL('hold-ups-core.ts', import.meta.url));

/** Prints how long each thing an owner does around sending held up the process at the longest, beside a busy loop of 5 ms turns. */
export async function benchHoldUps(people: number): Promise<void> {
  const { stdout } = await promisify(execFile)(process.execPath, [program, String(people)]);
  const figures = JSON.parse(stdout) as HoldUpFigures;
  for (const [what, { ownMaxMs, maxMs }] of Object.entries(figures)) {
    // Where the system tells it, without the time in which other processes had the processor.
    const longest = ownMaxMs ?? maxMs;
    console.log(`send · held up, ${people.toLocaleString('en')} people · ${what} · ${longest.toFixed(0)} ms`);
  }
}
