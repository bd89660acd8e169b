import type { Clock } from '../core/ports.ts';

const windowMs = 60_000;

/** Lets at most `perMinute` calls through within any 60 s; 0 means no limit. Calls turned away do not count. */
export function createRateWindow(perMinute: number, clock: Clock): () => boolean {
  let passed: number[] = [];
  return () => {
    if (perMinute === 0) return true;
    const now = clock.monotonicMs();
    passed = passed.filter((at) => now - at < windowMs);
    if (passed.length >= perMinute) return false;
    passed.push(now);
    return true;
  };
}
