import type { Database } from 'better-sqlite3';

/**
 * Tells of a campaign that sends again whom a delivery report has proven taken in an earlier one since; null for any other
 * campaign. Whose message failed after that may be sent another.
 */
export function provenSince(
  database: Database,
): (campaignId: string) => ((number: string) => boolean) | null {
  const earlier = database
    .prepare<[string], string>(
      `WITH RECURSIVE earlier (id) AS (
         SELECT parent_id FROM campaigns WHERE id = ? AND parent_id IS NOT NULL
         UNION SELECT c.parent_id FROM campaigns c JOIN earlier ON c.id = earlier.id WHERE c.parent_id IS NOT NULL
       ) SELECT id FROM earlier`,
    )
    .pluck();
  const proven = database
    .prepare<[string, string], number>(
      `SELECT 1 FROM people INDEXED BY people_by_number
       WHERE number = ? AND campaign_id IN (SELECT value FROM json_each(?)) AND state = 'accepted'
         AND decision = 'sent_again' AND delivery IS NOT 'failed' LIMIT 1`,
    )
    .pluck();
  return (campaignId) => {
    const ids = earlier.all(campaignId);
    if (ids.length === 0) return null;
    const campaigns = JSON.stringify(ids);
    return (number) => proven.get(number, campaigns) !== undefined;
  };
}
