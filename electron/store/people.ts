import type { Database } from 'better-sqlite3';
import type { Refusal } from '../../shared/contract/campaigns.ts';
import type { CampaignPerson } from '../../shared/domain/campaign.ts';
import type { CampaignStore, PeopleFilter } from '../core/ports-store.ts';
import type { PersonWithCells } from './campaign-rows.ts';
import { personColumns } from './campaign-rows.ts';

/** The people of campaigns: written once with the plan, read in pages. */
export function peopleStore(
  database: Database,
): Pick<CampaignStore, 'clearPlan' | 'addPlanRows' | 'people' | 'refusals' | 'exportRows'> {
  const clear = database.prepare<[string]>(
    "DELETE FROM people WHERE campaign_id = ? AND (SELECT state FROM campaigns WHERE id = campaign_id) = 'draft'",
  );
  const insert = database.prepare(
    `INSERT INTO people (campaign_id, ordinal, row_number, cells, number, name, text, state, left_out_reason, detail)
     VALUES (@campaignId, @ordinal, @rowNumber, @cells, @number, @name, @text, @state, @leftOutReason, @detail)`,
  );
  const exportPage = database.prepare<[string, number, number], PersonWithCells>(
    `SELECT cells, ${personColumns} FROM people WHERE campaign_id = ? AND ordinal > ? ORDER BY ordinal LIMIT ?`,
  );
  const refusals = database.prepare<[string], Refusal>(
    `SELECT coalesce(attempts.gateway_status, '') AS status, coalesce(attempts.gateway_message, '') AS message,
       count(*) AS people, sum(people.decision IS NULL) AS open
     FROM people JOIN attempts ON attempts.id = people.attempt_id
     WHERE people.campaign_id = ? AND people.state = 'refused'
     GROUP BY 1, 2 ORDER BY people DESC, 1, 2 LIMIT 50`,
  );
  return {
    clearPlan: (campaignId) => void clear.run(campaignId),
    addPlanRows: (campaignId, firstOrdinal, rows) =>
      database.transaction(() => {
        for (const [index, row] of rows.entries()) {
          insert.run({
            ...row,
            campaignId,
            ordinal: firstOrdinal + index,
            cells: JSON.stringify(row.cells),
            state: row.leftOutReason ? 'left_out' : 'waiting',
          });
        }
      })(),
    people(campaignId, filter) {
      const { where, values } = condition(campaignId, filter);
      const people = database
        .prepare<unknown[], CampaignPerson>(
          `SELECT ${personColumns} FROM people WHERE ${where} AND ordinal > ? ORDER BY ordinal LIMIT ?`,
        )
        .all(...values, filter.afterOrdinal, filter.limit);
      const matching = database
        .prepare<unknown[], number>(`SELECT count(*) FROM people WHERE ${where}`)
        .pluck()
        .get(...values);
      return { people, matching: Number(matching) };
    },
    refusals: (campaignId) => refusals.all(campaignId),
    exportRows: (campaignId, afterOrdinal, limit) =>
      exportPage.all(campaignId, afterOrdinal, limit).map(({ cells, ...person }) => ({
        person,
        cells: JSON.parse(cells) as string[],
      })),
  };
}

function condition(campaignId: string, filter: PeopleFilter): { where: string; values: unknown[] } {
  const parts = ['campaign_id = ?'];
  const values: unknown[] = [campaignId];
  if (filter.states.length > 0) {
    parts.push(`state IN (${filter.states.map(() => '?').join(', ')})`);
    values.push(...filter.states);
  }
  if (filter.leftOutReason) {
    parts.push('left_out_reason = ?');
    values.push(filter.leftOutReason);
  }
  if (filter.delivery) {
    parts.push('delivery = ?');
    values.push(filter.delivery);
  }
  if (filter.isUndecided) parts.push("state = 'uncertain' AND decision IS NULL");
  const search = filter.search.trim();
  if (search) {
    const pattern = `%${search.replaceAll(/[\\%_]/g, (character) => `\\${character}`)}%`;
    // Only what is written like a number is looked for in numbers: "Anna 2" is not every number with a 2.
    const digits = /^[\d\s()+./-]+$/.test(search) ? search.replaceAll(/\D/g, '') : '';
    parts.push("(name LIKE ? ESCAPE '\\' OR text LIKE ? ESCAPE '\\' OR number LIKE ?)");
    values.push(pattern, pattern, digits ? `%${digits}%` : null);
  }
  return { where: parts.join(' AND '), values };
}
