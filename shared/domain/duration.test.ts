import { expect, test } from 'vitest';
import { estimateSeconds } from './duration.ts';

test.each([
  ['a phone sends one message per 10 s', 100, 100, 60, 1, 1000],
  ['the pace decides without a phone', 298, 100, 60, 8, 3],
  ['small batches cost calls', 298, 1, 60, 8, 298],
  ['the larger of the two', 10, 1, 1, 3, 600],
  ['an odd pace is rounded up', 100, 100, 80, 8, 1],
  ['unlimited pace', 1000, 100, 0, 10, 0],
  ['unlimited pace on a phone', 3, 100, 0, 2, 30],
  ['an unknown channel has no phone', 200, 100, 60, 101, 2],
  ['nobody', 0, 100, 60, 1, 0],
])('%s', (_, people, batchSize, pacePerMinute, channelId, seconds) => {
  expect(estimateSeconds({ people, batchSize, pacePerMinute, channelId })).toBe(seconds);
});
