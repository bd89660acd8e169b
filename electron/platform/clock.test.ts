import { expect, it } from 'vitest';
import { systemClock } from './clock.ts';

it('sleeps for its time', async () => {
  const startMs = systemClock.nowMs();
  await systemClock.sleep(20);
  expect(systemClock.nowMs() - startMs).toBeGreaterThanOrEqual(18);
});

it('wakes when it is told to, before or during its sleep, and forgets the signal', async () => {
  const abort = new AbortController();
  const asleep = systemClock.sleep(60_000, abort.signal);
  abort.abort();
  await asleep;
  await systemClock.sleep(60_000, abort.signal);
});
