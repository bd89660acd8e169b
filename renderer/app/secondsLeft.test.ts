import { expect, test } from 'vitest';
import { secondsLeft } from './secondsLeft.ts';

test.each([
  ['a quarter in two seconds', 2000, 250, 1000, 6],
  ['no end is known', 2000, 250, null, null],
  ['just begun', 100, 1, 1000, null],
  ['nothing is done yet', 2000, 0, 1000, null],
  ['done', 2000, 1000, 1000, null],
])('time left: %s', (_, elapsedMs, done, total, seconds) => {
  expect(secondsLeft(elapsedMs, done, total)).toBe(seconds);
});
