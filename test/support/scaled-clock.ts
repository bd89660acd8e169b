import type { Clock } from '../../electron/core/ports.ts';

/** A clock that runs so many times faster than the computer's. */
export function createScaledClock(speed: number): Clock {
  const startMs = Date.now();
  const monotonicMs = (): number => performance.now() * speed;
  return {
    monotonicMs,
    nowMs: () => Math.round(startMs + (Date.now() - startMs) * speed),
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
