import { EventEmitter } from 'node:events';
import type { WebContents } from 'electron';
import { expect, it } from 'vitest';
import { reloadAfterCrash } from './after-crash.ts';

it('loads the page again after a crash, not after a good end, and not over and over', () => {
  let reloads = 0;
  let nowMs = 0;
  const contents = Object.assign(new EventEmitter(), { reload: () => void (reloads += 1) });
  const remove = reloadAfterCrash(contents as unknown as WebContents, () => nowMs);
  const die = (reason: string): void => void contents.emit('render-process-gone', {}, { reason });
  die('clean-exit');
  expect(reloads).toBe(0);
  die('oom');
  expect(reloads).toBe(1);
  nowMs = 9_999;
  die('crashed');
  expect(reloads).toBe(1);
  nowMs = 20_000;
  die('crashed');
  expect(reloads).toBe(2);
  remove();
  expect(contents.eventNames()).toEqual([]);
});
