import type { Clock } from '../../electron/core/ports.ts';

/** A clock that stands still until a test moves it. */
export interface ManualClock extends Clock {
  /** Moves time on, waking sleepers in their order and letting them run before the next one is woken. */
  advance(ms: number): Promise<void>;
  /** How many sleepers wait. */
  sleepers(): number;
  /** Resolves when at least `count` sleepers wait. */
  untilAsleep(count?: number): Promise<void>;
}

/** Starts at a Monday morning in 2026 unless told. */
export function createManualClock(startMs = Date.UTC(2026, 0, 5, 9)): ManualClock {
  let now = startMs;
  const waiting: { atMs: number; wake(): void }[] = [];

  return {
    nowMs: () => now,
    monotonicMs: () => now - startMs,
    sleep(ms, signal) {
      return new Promise((resolve) => {
        if (signal?.aborted || ms <= 0) return resolve();
        const sleeper = { atMs: now + ms, wake };
        function wake() {
          signal?.removeEventListener('abort', wake);
          const index = waiting.indexOf(sleeper);
          if (index >= 0) waiting.splice(index, 1);
          resolve();
        }
        signal?.addEventListener('abort', wake);
        waiting.push(sleeper);
      });
    },
    async advance(ms) {
      const untilMs = now + ms;
      for (;;) {
        const due = waiting.filter(({ atMs }) => atMs <= untilMs).sort((a, b) => a.atMs - b.atMs)[0];
        if (!due) break;
        now = Math.max(now, due.atMs);
        due.wake();
        await turn();
      }
      now = untilMs;
      await turn();
    },
    sleepers: () => waiting.length,
    async untilAsleep(count = 1) {
      while (waiting.length < count) await turn();
    },
  };
}

/** Lets everything run that is ready to. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
