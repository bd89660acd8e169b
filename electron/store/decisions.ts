import type { Database } from 'better-sqlite3';
import type { Ledger } from '../core/ports-store.ts';

/** What an owner decides about people: stop, and rulings on the uncertain; a ruling never changes the state. */
export function ledgerDecisions(
  database: Database,
): Pick<Ledger, 'leaveOutWaiting' | 'decide' | 'copyUncertain'> {
  const stop = database.prepare<[string]>(
    `UPDATE people SET state = 'left_out', left_out_reason = 'stopped' WHERE campaign_id = ? AND state = 'waiting'`,
  );
  const decide = database.prepare<[string, number, string]>(
    `UPDATE people SET decision = ?, decided_at_ms = ?
     WHERE campaign_id = ? AND state = 'uncertain' AND decision IS NULL`,
  );
  const copy = database.prepare<[string, string]>(
    `INSERT INTO people (campaign_id, ordinal, row_number, cells, number, name, text, state)
     SELECT ?, row_number() OVER (ORDER BY ordinal), row_number, cells, number, name, text, 'waiting'
     FROM people WHERE campaign_id = ? AND state = 'uncertain' AND decision IS NULL ORDER BY ordinal`,
  );
  return {
    leaveOutWaiting: (campaignId) => stop.run(campaignId).changes,
    decide: (campaignId, decision, nowMs) => decide.run(decision, nowMs, campaignId).changes,
    copyUncertain: (fromCampaignId, toCampaignId) => copy.run(toCampaignId, fromCampaignId).changes,
  };
}
