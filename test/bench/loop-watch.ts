import { readFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';

/** How long the event loop was held up, in ms. */
export interface LoopFigures {
  p999Ms: number;
  maxMs: number;
  /** The longest without the time in which other processes had the processor; null where the system does not tell it. */
  ownMaxMs: number | null;
}

const resolutionMs = 5;

/** Watches the event loop until it is asked for its figures. */
export function watchLoop(): () => LoopFigures {
  const delays = monitorEventLoopDelay({ resolution: resolutionMs });
  let last = { atMs: performance.now(), queuedMs: queuedMs() };
  let ownMaxMs = 0;
  const look = (): void => {
    const now = { atMs: performance.now(), queuedMs: queuedMs() };
    ownMaxMs = Math.max(ownMaxMs, now.atMs - last.atMs - ((now.queuedMs ?? 0) - (last.queuedMs ?? 0)));
    last = now;
  };
  const timer = setInterval(look, resolutionMs);
  timer.unref();
  delays.enable();
  return () => {
    look();
    clearInterval(timer);
    delays.disable();
    return {
      p999Ms: delays.percentile(99.9) / 1e6,
      maxMs: delays.max / 1e6,
      ownMaxMs: last.queuedMs === null ? null : ownMaxMs,
    };
  };
}

/** How long this thread was ready to run and not let, in ms; Linux tells it. */
function queuedMs(): number | null {
  try {
    return Number(readFileSync('/proc/thread-self/schedstat', 'latin1').split(' ')[1]) / 1e6;
  } catch {
    return null;
  }
}
