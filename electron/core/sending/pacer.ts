import type { Clock } from '../ports.ts';

/** Spaces calls evenly: at most `perMinute` a minute; 0 = no waiting. */
export function createPacer(clock: Clock, perMinute: number): (signal: AbortSignal) => Promise<void> {
  const intervalMs = perMinute > 0 ? 60_000 / perMinute : 0;
  let nextAtMs = 0;
  return async (signal) => {
    const waitMs = nextAtMs - clock.nowMs();
    if (waitMs > 0) await clock.sleep(waitMs, signal);
    nextAtMs = Math.max(clock.nowMs(), nextAtMs) + intervalMs;
  };
}
