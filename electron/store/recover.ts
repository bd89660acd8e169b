import type { Database } from 'better-sqlite3';
import type { Ledger } from '../core/ports-ledger.ts';
import type { PauseReason } from '../../shared/domain/campaign.ts';

const closed: PauseReason = { code: 'closed' };

/** Recovery after a sender that died; only the holder of the sender lock may run it. */
export function recoverLedger(database: Database): Ledger['recover'] {
  const people = database.prepare(
    `UPDATE people SET state = 'uncertain', detail = 'died'
     WHERE state = 'handing_over' AND attempt_id IN (SELECT id FROM attempts WHERE state = 'sending')`,
  );
  const attempts = database.prepare<[number]>(
    `UPDATE attempts SET state = 'uncertain', reason = 'died', finished_at_ms = ? WHERE state = 'sending'`,
  );
  const openCampaigns = database
    .prepare<[], string>("SELECT id FROM campaigns WHERE state IN ('sending', 'scheduled')")
    .pluck();
  const pause = database.prepare<[string, number, string]>(
    "UPDATE campaigns SET state = 'paused', pause_reason = ?, updated_at_ms = ? WHERE id = ?",
  );
  const unfinishedPlans = database.prepare(
    "DELETE FROM people WHERE campaign_id IN (SELECT id FROM campaigns WHERE state = 'draft')",
  );
  const unfinishedStops = database.prepare(
    // Left to itself SQLite walks over everybody of every stopped campaign.
    `UPDATE people INDEXED BY people_state SET state = 'left_out', left_out_reason = 'stopped'
     WHERE state = 'waiting' AND campaign_id IN (SELECT id FROM campaigns WHERE state = 'stopped')`,
  );
  const recover = database.transaction((nowMs: number) => {
    unfinishedPlans.run();
    unfinishedStops.run();
    const uncertainPeople = people.run().changes;
    attempts.run(nowMs);
    const campaigns = openCampaigns.all();
    for (const campaignId of campaigns) pause.run(JSON.stringify(closed), nowMs, campaignId);
    return { uncertainPeople, campaigns };
  });
  return (nowMs) => recover.immediate(nowMs);
}
