import type { Database } from 'better-sqlite3';
import type { Store } from '../../electron/core/ports-store.ts';
import type { DeliveryState } from '../../shared/domain/delivery.ts';
import type { AttemptState, PersonState } from '../../shared/domain/states.ts';
import { attemptTransitions } from '../../shared/domain/states.ts';

/** A person as the ledger keeps them. */
export interface PersonRow {
  ordinal: number;
  number: string;
  state: PersonState;
  delivery: DeliveryState | null;
  decision: string | null;
}

/** Everybody of a campaign, in order. */
export function peopleOf(database: Database, campaignId: string): PersonRow[] {
  return database
    .prepare<[string], PersonRow>(
      'SELECT ordinal, number, state, delivery, decision FROM people WHERE campaign_id = ? ORDER BY ordinal',
    )
    .all(campaignId);
}

/** States after which nobody may be handed over again. */
const countingStates = (Object.keys(attemptTransitions) as AttemptState[]).filter(
  (state) => state !== 'throttled' && state !== 'not_sent',
);

/** Who is in two attempts that count. */
export function inTwoAttempts(database: Database, family: readonly string[]): unknown[] {
  return database
    .prepare(
      `SELECT people.campaign_id, people.ordinal FROM people
       JOIN attempt_people USING (campaign_id, ordinal) JOIN attempts ON attempts.id = attempt_people.attempt_id
       WHERE people.campaign_id IN (SELECT value FROM json_each(?))
         AND attempts.state IN (SELECT value FROM json_each(?))
       GROUP BY people.campaign_id, people.ordinal HAVING count(*) > 1`,
    )
    .all(JSON.stringify(family), JSON.stringify(countingStates));
}

/** Records what a gateway reports of one of the campaign's pushes. */
export function reportOn(
  { database, store }: { database: Database; store: Store },
  campaignId: string,
  { push, statuses }: { push: number; statuses: (DeliveryState | null)[] },
  nowMs: number,
): void {
  const pushes = database
    .prepare<[string], { id: number; pushId: string }>(
      'SELECT id, push_id AS pushId FROM attempts WHERE campaign_id = ? AND push_id IS NOT NULL ORDER BY id',
    )
    .all(campaignId);
  const asked = pushes[push % Math.max(1, pushes.length)];
  if (!asked) return;
  const numbers = database
    .prepare<[number], string>('SELECT number FROM people WHERE attempt_id = ? ORDER BY ordinal')
    .pluck()
    .all(asked.id);
  const due = {
    attemptId: asked.id,
    campaignId,
    pushId: asked.pushId,
    accountId: 'practice',
    gateway: 'practice',
  };
  const items = numbers.map((number, index) => ({
    number,
    messageId: null,
    delivery: statuses[index] ?? null,
    detail: null,
  }));
  store.reports.record({ ...due, channelId: 8, acceptedAtMs: 1, reportsAsked: 0 }, items, null, nowMs);
}
