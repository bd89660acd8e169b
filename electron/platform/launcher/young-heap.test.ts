import { expect, it } from 'vitest';
import packageJson from '../../../package.json' with { type: 'json' };
import { youngHeapFlag } from './young-heap.ts';

it('both ways in start with it', () => {
  expect(packageJson.scripts.start.split(' ')).toContain(youngHeapFlag);
  expect(packageJson.scripts.send.split(' ')).toContain(youngHeapFlag);
});
