import type { Database } from 'better-sqlite3';
import type { Ledger } from '../core/ports-ledger.ts';
import type { PauseReason } from '../../shared/domain/campaign.ts';

const closed: PauseReason = { code: 'closed' };

/** Recovery after a sender that died; only the holder of the sender lock may run it. What takes long is only named. */
export function recoverLedger(database: Database): Pick<Ledger, 'recover' | 'leftBehind'> {
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
  const plans = database
    .prepare<[], string>(
      `SELECT id FROM campaigns WHERE state = 'draft'
       AND EXISTS (SELECT 1 FROM people WHERE campaign_id = campaigns.id)`,
    )
    .pluck();
  const stops = database
    .prepare<[], string>(
      // Left to itself SQLite walks over everybody of every stopped campaign.
      `SELECT id FROM campaigns WHERE state = 'stopped'
       AND EXISTS (SELECT 1 FROM people INDEXED BY people_state
         WHERE campaign_id = campaigns.id AND state = 'waiting')`,
    )
    .pluck();
  const recover = database.transaction((nowMs: number) => {
    const uncertainPeople = people.run().changes;
    attempts.run(nowMs);
    const campaigns = openCampaigns.all();
    for (const campaignId of campaigns) pause.run(JSON.stringify(closed), nowMs, campaignId);
    return { uncertainPeople, campaigns };
  });
  return {
    recover: (nowMs) => recover.immediate(nowMs),
    leftBehind: () => ({ stops: stops.all(), plans: plans.all() }),
  };
}
