import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { youngHeapFlag } from '../../electron/platform/launcher/young-heap.ts';

const program = fileURLToPath(new URL('../support/young-heap-child.ts', import.meta.url));
const mostMb = (...flags: string[]): number =>
  Number(execFileSync(process.execPath, [...flags, program], { encoding: 'utf8' })) / 2 ** 20;

it('the flag keeps the young generation at two halves of 8 MB, and by itself it takes more', () => {
  // A page of 256 KB counts twice while a busy machine has not let go of where it was.
  expect(mostMb(youngHeapFlag)).toBeLessThan(17);
  expect(mostMb()).toBeGreaterThan(32);
});
