import type { Clock } from '../../electron/core/ports.ts';

/** A clock that runs so many times faster than the computer's, beginning so many milliseconds ahead of it. */
export function createScaledClock(speed: number, aheadMs = 0): Clock {
  const startMs = Date.now();
  const monotonicMs = (): number => performance.now() * speed;
  return {
    monotonicMs,
    nowMs: () => Math.round(startMs + aheadMs + (Date.now() - startMs) * speed),
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        const end = (): void => {
          clearTimeout(timer);
          signal?.removeEventListener('abort', end);
          resolve();
        };
        const timer = setTimeout(end, signal?.aborted === true ? 0 : ms / speed);
        signal?.addEventListener('abort', end, { once: true });
      }),
  };
}
