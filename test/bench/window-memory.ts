import { readFileSync } from 'node:fs';
import { pid } from 'node:process';
import { descendants, orElse } from '../support/process-tree.ts';

const everyMs = 250;

/** Watches the memory of all processes of the browser together, until the function it answers is called: the most they held, in MB. */
export function watchMemory(): () => number {
  let most = 0;
  const look = (): void => {
    most = Math.max(most, heldMb());
  };
  const timer = setInterval(look, everyMs);
  return () => {
    look();
    clearInterval(timer);
    return most;
  };
}

/** Memory that several processes share counts once. */
function heldMb(): number {
  return descendants(pid)
    .map((child) => {
      const rollup = orElse(() => readFileSync(`/proc/${child}/smaps_rollup`, 'utf8'), '');
      return Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0) / 1024;
    })
    .reduce((sum, mb) => sum + mb, 0);
}
