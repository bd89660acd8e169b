import { subscribe } from 'node:diagnostics_channel';
import type { ClientRequest } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Database } from 'better-sqlite3';
import type { PushClient } from '../../electron/core/ports.ts';
import type { Ledger, ReportStore } from '../../electron/core/ports-ledger.ts';
import type { Store } from '../../electron/core/ports-store.ts';
import type { FailPoint, SenderJob, SenderLine } from './job.ts';

/** What stands between the core and its ports in a sender under torture. */
interface Torture {
  database: Database;
  job: SenderJob;
  say: (line: SenderLine) => void;
  /** Called when a call was answered. */
  answered: (calls: number) => void;
  /** Called when a delivery report was taken down. */
  reported: () => void;
  /** Called when no delivery report is due. */
  nothingDue: () => void;
  /** Resolves when the next call may be made. */
  mayCall: () => Promise<void>;
}

/** Wraps the ports of a sender so that it tells what it does and kills itself where its job says. */
export function withFailPoints(
  ports: { store: Store; push: PushClient },
  { database, job, say, answered, reported, nothingDue, mayCall }: Torture,
): { store: Store; push: PushClient } {
  const { die } = job;
  let begun = 0;
  const passed = { inside_undo: 0, inside_stop: 0, inside_report: 0 };
  let attemptId = 0;
  let hasStopped = false;
  // Before the first attempt of a process only its recovery writes to attempts.
  const isDue = (at: FailPoint): boolean => die?.at === at && die.nth === begun;
  const dieNow = (): void => void process.kill(process.pid, 'SIGKILL');
  const dieAt = (at: FailPoint): void => {
    if (isDue(at)) dieNow();
  };

  const dieAtNth = (at: keyof typeof passed): void => {
    passed[at] += 1;
    if (die?.at === at && die.nth === passed[at]) dieNow();
  };

  // A function of SQL that a trigger of this connection calls: the only door into the middle of a transaction.
  database.function('torture_ledger_write', () => dieAt('inside_ledger_write'));
  database.function('torture_settle', () => {
    dieAt('inside_settle');
    dieAt('inside_recovery');
  });
  database.function('torture_undo', () => dieAtNth('inside_undo'));
  database.function('torture_stop', () => dieAtNth('inside_stop'));
  database.function('torture_report', () => dieAtNth('inside_report'));
  database.exec(`
    CREATE TEMP TRIGGER torture_ledger_write AFTER INSERT ON main.attempt_people
    BEGIN SELECT torture_ledger_write(); END;
    CREATE TEMP TRIGGER torture_settle AFTER UPDATE OF state ON main.attempts
    BEGIN SELECT torture_settle(); END;
    CREATE TEMP TRIGGER torture_undo AFTER UPDATE OF state ON main.campaigns WHEN NEW.state = 'draft'
    BEGIN SELECT torture_undo(); END;
    CREATE TEMP TRIGGER torture_forget AFTER DELETE ON main.people WHEN OLD.ordinal = 1
    BEGIN SELECT torture_undo(); END;
    CREATE TEMP TRIGGER torture_stop AFTER UPDATE OF state ON main.campaigns WHEN NEW.state = 'stopped'
    BEGIN SELECT torture_stop(); END;
    CREATE TEMP TRIGGER torture_leave_out AFTER UPDATE OF state ON main.people WHEN NEW.left_out_reason = 'stopped'
    BEGIN SELECT torture_stop(); END;
    CREATE TEMP TRIGGER torture_report AFTER UPDATE OF delivery ON main.people
    BEGIN SELECT torture_report(); END;`);

  subscribe('http.client.request.created', (message) => {
    const { request } = message as { request: ClientRequest };
    if (!request.path.endsWith('/push') || !isDue('after_request_written')) return;
    request.once('finish', () => {
      if (die?.afterMs) setTimeout(dieNow, die.afterMs);
      else dieNow();
    });
  });

  const ledger: Ledger = {
    ...ports.store.ledger,
    beginAttempt(...given) {
      begun += 1;
      dieAt('before_ledger_write');
      const attempt = ports.store.ledger.beginAttempt(...given);
      if (!attempt) return null;
      attemptId = attempt.id;
      say({ said: 'begun', attemptId });
      return attempt;
    },
    settle(...given) {
      ports.store.ledger.settle(...given);
      say({ said: 'settled', attemptId });
      answered(begun);
    },
    leaveOutStopped(...given) {
      if (!hasStopped) say({ said: 'stopped' });
      hasStopped = true;
      return ports.store.ledger.leaveOutStopped(...given);
    },
  };
  const push: PushClient = {
    ...ports.push,
    async push(...given) {
      dieAt('between_write_and_call');
      await mayCall();
      say({ said: 'calls', attemptId });
      const startedMs = performance.now();
      const outcome = await ports.push.push(...given);
      const ms = Math.round(performance.now() - startedMs);
      if (isDue('after_answer')) {
        await wait(die?.afterMs ?? 0);
        dieAt('after_answer');
      }
      say({ said: 'answered', attemptId, outcome, ms });
      return outcome;
    },
  };
  const reports: ReportStore = {
    ...ports.store.reports,
    nextDue(...given) {
      const due = ports.store.reports.nextDue(...given);
      if (!due) nothingDue();
      return due;
    },
    record(due, items, ...when) {
      const moved = ports.store.reports.record(due, items, ...when);
      say({ said: 'reported', attemptId: due.attemptId, items: [...items] });
      reported();
      return moved;
    },
  };
  return { store: { ...ports.store, ledger, reports }, push };
}
