import type { Clock } from '../../electron/core/ports.ts';

/** A clock on which sleeping costs nothing: time jumps to the sleeper's end; every sleep is remembered in ms. */
export interface SkippingClock extends Clock {
  slept: number[];
  /** Sets the time of day forward or back, as an owner or a time server does; no time passes. */
  set(byMs: number): void;
}

/** Starts at a Monday morning in 2026. */
export function createSkippingClock(): SkippingClock {
  const startMs = Date.UTC(2026, 0, 5, 9);
  let passedMs = 0;
  let setByMs = 0;
  const slept: number[] = [];
  return {
    slept,
    nowMs: () => startMs + passedMs + setByMs,
    monotonicMs: () => passedMs,
    set: (byMs) => void (setByMs += byMs),
    async sleep(ms, signal) {
      if (signal?.aborted) return;
      slept.push(ms);
      passedMs += ms;
      // Sockets and other work get their turn, as in real time.
      await new Promise((resolve) => void setImmediate(resolve));
    },
  };
}
