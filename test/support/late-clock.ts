import type { Clock } from '../../electron/core/ports.ts';

/** The computer's clock, some time late, so that a test can let time pass without being ahead of the window. */
export interface LateClock extends Clock {
  /** Moves on at once; who sleeps wakes as if the time had passed. */
  catchUp(ms: number): void;
}

/** A clock so many milliseconds late. */
export function createLateClock(lateMs: number): LateClock {
  let late = lateMs;
  const sleepers = new Set<() => void>();
  const nowMs = (): number => Date.now() - late;
  return {
    nowMs,
    monotonicMs: nowMs,
    sleep(ms, signal) {
      const untilMs = nowMs() + ms;
      return new Promise((resolve) => {
        let timer: ReturnType<typeof setTimeout> | undefined;
        const look = (): void => {
          clearTimeout(timer);
          const leftMs = untilMs - nowMs();
          if (leftMs > 0 && signal?.aborted !== true) timer = setTimeout(look, leftMs);
          else wake();
        };
        const wake = (): void => {
          sleepers.delete(look);
          signal?.removeEventListener('abort', look);
          resolve();
        };
        sleepers.add(look);
        signal?.addEventListener('abort', look);
        look();
      });
    },
    catchUp(ms) {
      late -= ms;
      for (const look of sleepers) look();
    },
  };
}
