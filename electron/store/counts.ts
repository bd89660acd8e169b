import type { Database } from 'better-sqlite3';
import { addCredits } from '../../shared/domain/credits.ts';
import type { CampaignCounts } from '../../shared/domain/campaign.ts';
import type { DeliveryState } from '../../shared/domain/delivery.ts';
import type { LeftOutReason, PersonState } from '../../shared/domain/states.ts';

interface CountRow {
  state: PersonState;
  reason: LeftOutReason | null;
  n: number;
}

/** Counts the people of a campaign by state and reason, and sums its credits exactly. */
export function createCounter(database: Database): (campaignId: string) => CampaignCounts {
  const byState = database.prepare<[string], CountRow>(
    `SELECT state, left_out_reason AS reason, count(*) AS n FROM people
     WHERE campaign_id = ? GROUP BY state, left_out_reason`,
  );
  const undecided = database
    .prepare<[string], number>(
      "SELECT count(*) FROM people WHERE campaign_id = ? AND state = 'uncertain' AND decision IS NULL",
    )
    .pluck();
  const credits = database
    .prepare<[string], string>("SELECT credits FROM attempts WHERE campaign_id = ? AND credits <> '0'")
    .pluck();
  const byDelivery = database.prepare<[string], { delivery: DeliveryState; n: number }>(
    `SELECT delivery, count(*) AS n FROM people
     WHERE campaign_id = ? AND delivery IS NOT NULL GROUP BY delivery`,
  );
  const deliveries = (campaignId: string): Pick<CampaignCounts, 'delivered' | 'read' | 'failed'> => {
    const rows = byDelivery.all(campaignId);
    const of = (delivery: DeliveryState): number => rows.find((row) => row.delivery === delivery)?.n ?? 0;
    return { delivered: of('delivered'), read: of('read'), failed: of('failed') };
  };
  return (campaignId) => {
    const rows = byState.all(campaignId);
    const count = (state: PersonState): number =>
      rows.reduce((sum, row) => sum + (row.state === state ? row.n : 0), 0);
    const leftOutByReason: CampaignCounts['leftOutByReason'] = {};
    for (const row of rows) if (row.reason) leftOutByReason[row.reason] = row.n;
    return {
      total: rows.reduce((sum, row) => sum + row.n, 0),
      accepted: count('accepted'),
      refused: count('refused'),
      uncertain: count('uncertain'),
      undecided: undecided.get(campaignId) ?? 0,
      waiting: count('waiting'),
      ...deliveries(campaignId),
      handingOver: count('handing_over'),
      leftOut: count('left_out'),
      leftOutByReason,
      credits: credits.all(campaignId).reduce(addCredits, '0'),
    };
  };
}
