import { Worker } from 'node:worker_threads';
import type { Database } from 'better-sqlite3';

/** Keeps the log of a database short without holding up the process. */
export interface Checkpointer {
  /** Resolves when the log is short: at once where it is, else when another thread has copied it into the database. */
  caughtUp(): Promise<void>;
  close(): void;
}

/** What SQLite itself calls a long log. */
const ownLongPages = 1_000;

/** Where nobody awaits the copying, a commit does it at this length, so that the log cannot grow without end. */
const longestPages = 16_000;

// Built, it is JavaScript beside the program; from the sources Node runs it as it is.
const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
const ownProgram = new URL(`checkpoint-worker.${extension}`, import.meta.url);

/**
 * Moves checkpoints off this thread, where each would hold up a commit; where the other thread fails, commits make them
 * again. A log of `longPages` is copied.
 */
export function startCheckpointer(
  database: Database,
  { longPages = ownLongPages, program = ownProgram } = {},
): Checkpointer {
  const log = database.prepare<[], { log: number; checkpointed: number }>('PRAGMA wal_checkpoint(NOOP)');
  let worker: Worker | null = null;
  let copying: Promise<void> | null = null;
  let isOver = false;
  database.pragma(`wal_autocheckpoint = ${longestPages}`);

  const giveUp = (): void => {
    isOver = true;
    if (database.open) database.pragma(`wal_autocheckpoint = ${ownLongPages}`);
  };
  const start = (): Worker => {
    const started = new Worker(program, { workerData: database.name });
    started.once('exit', giveUp);
    // It is followed by an exit.
    started.on('error', () => undefined);
    return started;
  };
  const copy = (): Promise<void> =>
    new Promise((resolve) => {
      const current = (worker ??= start());
      // Whoever waits for it keeps the process alive; it by itself does not.
      current.ref();
      const done = (): void => {
        current.off('message', done).off('exit', done).unref();
        copying = null;
        resolve();
      };
      current.on('message', done).on('exit', done).postMessage(null, []);
    });

  return {
    async caughtUp() {
      if (isOver) return;
      const { log: pages, checkpointed } = log.get() ?? { log: 0, checkpointed: 0 };
      if (copying === null && pages - checkpointed < longPages) return;
      await (copying ??= copy());
    },
    close() {
      isOver = true;
      void worker?.terminate();
    },
  };
}
