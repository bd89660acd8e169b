import type { Database } from 'better-sqlite3';
import type { Ledger } from '../core/ports-ledger.ts';

const undecided = `campaign_id = @campaignId AND state = @state AND decision IS NULL
  AND (@ordinals IS NULL OR ordinal IN (SELECT value FROM json_each(@ordinals)))`;

/** What an owner decides about people: stop, and rulings on the uncertain and the refused; a ruling never changes the state. */
export function ledgerDecisions(
  database: Database,
): Pick<Ledger, 'leaveOutStopped' | 'decide' | 'copyUndecided'> {
  const stop = database.prepare<{ campaignId: string; limit: number }>(
    `UPDATE people SET state = 'left_out', left_out_reason = 'stopped'
     WHERE campaign_id = @campaignId AND (SELECT state FROM campaigns WHERE id = @campaignId) = 'stopped'
       AND ordinal IN (SELECT ordinal FROM people INDEXED BY people_state
         WHERE campaign_id = @campaignId AND state = 'waiting' AND left_out_reason IS NULL
         ORDER BY ordinal LIMIT @limit)`,
  );
  const decide = database.prepare(
    `UPDATE people SET decision = @decision, decided_at_ms = @nowMs WHERE ${undecided}`,
  );
  const copy = database.prepare(
    `INSERT INTO people (campaign_id, ordinal, row_number, cells, number, name, text, template_values, state)
     SELECT @toCampaignId, row_number() OVER (ORDER BY ordinal), row_number, cells, number, name, text,
       template_values, 'waiting'
     FROM people WHERE ${undecided} ORDER BY ordinal`,
  );
  return {
    leaveOutStopped: (campaignId, limit) => stop.run({ campaignId, limit }).changes,
    decide: (who, decision, nowMs) => decide.run({ ...bound(who), decision, nowMs }).changes,
    copyUndecided: (who, toCampaignId) => copy.run({ ...bound(who), toCampaignId }).changes,
  };
}

function bound<Who extends { ordinals: readonly number[] | null }>(who: Who) {
  return { ...who, ordinals: who.ordinals === null ? null : JSON.stringify(who.ordinals) };
}
