import type { Clock } from '../../electron/core/ports.ts';

/** A clock on which sleeping costs nothing: time jumps to the sleeper's end; every sleep is remembered in ms. */
export interface SkippingClock extends Clock {
  slept: number[];
}

/** Starts at a Monday morning in 2026. */
export function createSkippingClock(): SkippingClock {
  let nowMs = Date.UTC(2026, 0, 5, 9);
  const slept: number[] = [];
  return {
    slept,
    nowMs: () => nowMs,
    async sleep(ms, signal) {
      if (signal?.aborted) return;
      slept.push(ms);
      nowMs += ms;
      // Sockets and other work get their turn, as in real time.
      await new Promise((resolve) => void setImmediate(resolve));
    },
  };
}
