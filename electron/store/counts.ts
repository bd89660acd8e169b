import type { Database } from 'better-sqlite3';
import { addCredits } from '../../shared/domain/credits.ts';
import type { CampaignCounts } from '../../shared/domain/campaign.ts';
import type { DeliveryState } from '../../shared/domain/delivery.ts';
import type { LeftOutReason, PersonState } from '../../shared/domain/states.ts';

interface CountRow {
  state: PersonState;
  reason: LeftOutReason | '';
  delivery: DeliveryState | '';
  n: number;
}

/** Tells the counts of a campaign, which the database keeps, and the exact sum of its credits. */
export function createCounter(database: Database): (campaignId: string) => CampaignCounts {
  const kept = database.prepare<[string], CountRow>(
    `SELECT state, left_out_reason AS reason, delivery, n FROM people_counts WHERE campaign_id = ? AND n > 0`,
  );
  const undecided = database
    .prepare<[string], number>(
      `SELECT count(*) FROM people INDEXED BY people_undecided
       WHERE campaign_id = ? AND state = 'uncertain' AND decision IS NULL`,
    )
    .pluck();
  const creditsOf = creditCounter(database);
  return (campaignId) => {
    const rows = kept.all(campaignId);
    const count = (fits: (row: CountRow) => boolean): number =>
      rows.reduce((sum, row) => sum + (fits(row) ? row.n : 0), 0);
    const inState = (state: PersonState): number => count((row) => row.state === state);
    const leftOutByReason: CampaignCounts['leftOutByReason'] = {};
    for (const { reason, n } of rows)
      if (reason) leftOutByReason[reason] = (leftOutByReason[reason] ?? 0) + n;
    return {
      total: count(() => true),
      accepted: inState('accepted'),
      refused: inState('refused'),
      uncertain: inState('uncertain'),
      undecided: undecided.get(campaignId) ?? 0,
      waiting: inState('waiting'),
      delivered: count(({ delivery }) => delivery === 'delivered'),
      read: count(({ delivery }) => delivery === 'read'),
      failed: count(({ delivery }) => delivery === 'failed'),
      handingOver: inState('handing_over'),
      leftOut: inState('left_out'),
      leftOutByReason,
      credits: creditsOf(campaignId),
    };
  };
}

/** Sums the credits of a campaign's attempts; what was summed once is not read again, because settled credits never change. */
function creditCounter(database: Database): (campaignId: string) => string {
  const known = new Map<string, { attemptId: number; credits: string }>();
  // Attempts are made one at a time, so behind a settled one there is none that is still open.
  const newer = database.prepare<[string, number], { id: number; credits: string }>(
    "SELECT id, credits FROM attempts WHERE campaign_id = ? AND id > ? AND state <> 'sending' ORDER BY id",
  );
  return (campaignId) => {
    const before = known.get(campaignId) ?? { attemptId: 0, credits: '0' };
    const rows = newer.all(campaignId, before.attemptId);
    const last = rows.at(-1);
    if (!last) return before.credits;
    const credits = rows.reduce((sum, row) => addCredits(sum, row.credits), before.credits);
    known.set(campaignId, { attemptId: last.id, credits });
    return credits;
  };
}
