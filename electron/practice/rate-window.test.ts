import { expect, test } from 'vitest';
import { createManualClock } from '../../test/support/manual-clock.ts';
import { createRateWindow } from './rate-window.ts';

const times = (count: number, take: () => boolean) =>
  Array.from({ length: count }, take).filter(Boolean).length;

test('the 91st call within 60 s is turned away, and what is turned away does not count', async () => {
  const clock = createManualClock();
  const take = createRateWindow(90, clock);
  expect(times(45, take)).toBe(45);
  await clock.advance(30_000);
  expect(times(100, take)).toBe(45);
  await clock.advance(29_999);
  expect(take()).toBe(false);
  await clock.advance(1);
  expect(times(100, take)).toBe(45);
});

test('0 is no limit', () => {
  expect(times(1_000, createRateWindow(0, createManualClock()))).toBe(1_000);
});
