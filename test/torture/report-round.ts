import type { Database } from 'better-sqlite3';
import type { DeliveryState } from '../../shared/domain/delivery.ts';
import { deliveryTransitions } from '../../shared/domain/delivery.ts';
import type { AttemptState, PersonState } from '../../shared/domain/states.ts';

interface ReportedPerson {
  campaignId: string;
  ordinal: number;
  number: string;
  state: PersonState;
  delivery: DeliveryState | null;
  attempt: AttemptState | null;
}

/** Everybody as delivery reports may find them, in a fixed order. */
export function reportedPeople(database: Database): ReportedPerson[] {
  return database
    .prepare<[], ReportedPerson>(
      `SELECT people.campaign_id AS campaignId, ordinal, number, people.state, delivery, attempts.state AS attempt
       FROM people LEFT JOIN attempts ON attempts.id = people.attempt_id ORDER BY people.campaign_id, ordinal`,
    )
    .all();
}

/** Holds what a round of reports left, even one that died in the middle, against what reports may change; counts whom they moved. */
export function checkRound(
  before: readonly ReportedPerson[],
  database: Database,
): { moved: number; violations: string[] } {
  const violations: string[] = [];
  let moved = 0;
  const after = reportedPeople(database);
  if (after.length !== before.length) violations.push('reports changed how many people there are');
  for (const [index, was] of before.entries()) {
    const now = after[index];
    const say = (text: string): void =>
      void violations.push(`campaign ${was.campaignId}: reports made person ${was.ordinal} ${text}`);
    if (now?.number !== was.number) say('another');
    // Only a push that was accepted has an id to ask by; who is in it and was not named may turn out to be.
    const isProof = was.state === 'uncertain' && now?.state === 'accepted' && was.attempt === 'accepted';
    if (now?.state !== was.state && !isProof) say(`${now?.state} from ${was.state}`);
    if (!isForward(was.delivery, now?.delivery ?? null)) say(`${now?.delivery} from ${was.delivery}`);
    if (now?.state !== was.state || now.delivery !== was.delivery) moved += 1;
  }
  const uncounted = database
    .prepare(
      `SELECT campaign_id FROM people_counts GROUP BY campaign_id, state HAVING sum(n) <>
         (SELECT count(*) FROM people WHERE campaign_id = people_counts.campaign_id AND state = people_counts.state)`,
    )
    .all();
  if (uncounted.length > 0) violations.push('reports made the counts differ from the people');
  return { moved, violations };
}

/** One round may take more than one step, but never one back. */
function isForward(from: DeliveryState | null, to: DeliveryState | null): boolean {
  if (from === to || from === null) return true;
  const next: readonly DeliveryState[] = deliveryTransitions[from];
  return next.some((state) => isForward(state, to));
}
