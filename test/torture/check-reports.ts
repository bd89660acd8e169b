import type { Database } from 'better-sqlite3';
import type { DeliveryState } from '../../shared/domain/delivery.ts';
import { deliveryOf, isDeliveryFinal, mayDeliveryMove } from '../../shared/domain/delivery.ts';
import type { PersonState } from '../../shared/domain/states.ts';
import type { Delivered } from '../support/gateway-process.ts';
import type { ReportEvidence } from './report-evidence.ts';

interface AskedPush {
  id: number;
  pushId: string;
  channelId: number;
  asked: number;
  acceptedAtMs: number;
  lastAskedAtMs: number | null;
  nextAtMs: number | null;
}

interface AskedPerson {
  number: string;
  state: PersonState;
  delivery: DeliveryState | null;
  /** Only who was named in the answer of the push has a price. */
  credit: string | null;
}

/** What delivery reports add to the figures of a run. */
export interface ReportFigures {
  reports: number;
  /** Uncertain people whom a report proved to be accepted. */
  proved: number;
  delivered: number;
  read: number;
  failed: number;
}

/** Reports end after 48 h; clocks of the run are set by an hour at most. */
const earliestEndMs = 46 * 60 * 60 * 1000;

/** Holds every delivery of a ledger between what reports said of it and what the gateway knows became of it. */
export function checkReports(
  database: Database,
  evidence: ReportEvidence,
  delivered: readonly Delivered[],
): { figures: ReportFigures; violations: string[] } {
  const violations: string[] = [];
  const figures = { reports: evidence.told(), proved: 0, delivered: 0, read: 0, failed: 0 };
  const truth = new Map(delivered.map(({ pushId, number, status }) => [`${pushId} ${number}`, status]));
  const pushes = database
    .prepare<[], AskedPush>(
      `SELECT attempts.id, push_id AS pushId, channel_id AS channelId, reports_asked AS asked,
         attempts.finished_at_ms AS acceptedAtMs, report_asked_at_ms AS lastAskedAtMs, report_next_at_ms AS nextAtMs
       FROM attempts JOIN campaigns ON campaigns.id = campaign_id WHERE push_id IS NOT NULL`,
    )
    .all();
  const members = database.prepare<[number], AskedPerson>(
    'SELECT number, state, delivery, credit FROM people WHERE attempt_id = ?',
  );
  let untold = 0;
  for (const push of pushes) {
    const people = members.all(push.id);
    const say = (text: string): void => void violations.push(`push ${push.pushId}: ${text}`);
    for (const person of people) {
      const status = truth.get(`${push.pushId} ${person.number}`);
      const became = status === undefined ? undefined : deliveryOf(status);
      for (const text of deliveryViolations(person, became, evidence.saidOf(push.id, person.number))) {
        say(`${person.number} ${text}`);
      }
      if (person.delivery !== null && push.asked === 0)
        say(`${person.number} has a delivery nobody asked for`);
      if (person.delivery !== null && person.delivery !== 'submitted') figures[person.delivery] += 1;
    }
    const unnamed = people.some(({ credit }) => credit !== null)
      ? people.filter(({ credit }) => credit === null)
      : [];
    const proved = unnamed.filter(({ state }) => state === 'accepted').length;
    if (proved > 0 && proved < unnamed.length) say('was half proved');
    figures.proved += proved;
    const more = push.asked - evidence.timesOf(push.id);
    if (more < 0) say(`was asked after ${push.asked} times, told of ${evidence.timesOf(push.id)}`);
    untold += more;
    if (isForgotten(push, people)) say('is asked after no more');
  }
  if (untold > evidence.untold()) {
    violations.push(`${untold} reports were recorded and not told of by ${evidence.untold()} killed senders`);
  }
  return { figures, violations };
}

function deliveryViolations(
  { state, delivery }: AskedPerson,
  became: DeliveryState | null | undefined,
  said: ReadonlySet<DeliveryState | null>,
): string[] {
  const found: string[] = [];
  if (delivery !== null) {
    if (state !== 'accepted') found.push(`is ${state} and ${delivery}`);
    if (!isSameOrLater(delivery, became ?? null)) found.push(`is ${delivery}, the gateway knows ${became}`);
  }
  if (said.size > 0 && state !== 'accepted') found.push(`is ${state} although a report named it`);
  for (const earlier of said) {
    if (earlier !== null && !isSameOrLater(earlier, delivery)) {
      found.push(`is ${delivery} although a report said ${earlier}`);
    }
  }
  return found;
}

function isSameOrLater(earlier: DeliveryState, later: DeliveryState | null): boolean {
  return later !== null && (earlier === later || mayDeliveryMove(earlier, later));
}

function isForgotten(push: AskedPush, people: readonly AskedPerson[]): boolean {
  if (push.nextAtMs !== null) return false;
  if (people.every(({ delivery }) => isDeliveryFinal(delivery, push.channelId))) return false;
  return (push.lastAskedAtMs ?? 0) - push.acceptedAtMs < earliestEndMs;
}
