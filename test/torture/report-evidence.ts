import type { DeliveryState } from '../../shared/domain/delivery.ts';
import type { SenderRun } from './sender-process.ts';

/** What the senders of a whole run said of the delivery reports they recorded. */
export interface ReportEvidence {
  /** Takes in what a sender said; one that we killed may have recorded one report more than it could say. */
  add(run: SenderRun, wasKilledAtRandom: boolean): void;
  timesOf(attemptId: number): number;
  /** All that reports of an attempt ever said of a number; empty where no report named it. */
  saidOf(attemptId: number, number: string): ReadonlySet<DeliveryState | null>;
  /** Reports told of, and how many more there may be. */
  told(): number;
  untold(): number;
}

/** Nothing said yet. */
export function createReportEvidence(): ReportEvidence {
  const times = new Map<number, number>();
  const said = new Map<string, Set<DeliveryState | null>>();
  let told = 0;
  let untold = 0;
  return {
    add({ lines }, wasKilledAtRandom) {
      if (wasKilledAtRandom) untold += 1;
      for (const line of lines) {
        if (line.said !== 'reported') continue;
        told += 1;
        times.set(line.attemptId, (times.get(line.attemptId) ?? 0) + 1);
        for (const { number, delivery } of line.items) {
          const key = `${line.attemptId} ${number}`;
          said.set(key, (said.get(key) ?? new Set()).add(delivery));
        }
      }
    },
    timesOf: (attemptId) => times.get(attemptId) ?? 0,
    saidOf: (attemptId, number) => said.get(`${attemptId} ${number}`) ?? new Set(),
    told: () => told,
    untold: () => untold,
  };
}
