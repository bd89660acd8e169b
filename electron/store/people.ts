import type { Database } from 'better-sqlite3';
import type { Refusal } from '../../shared/contract/campaigns.ts';
import type { CampaignStore } from '../core/ports-campaigns.ts';
import type { PersonWithCells } from './campaign-rows.ts';
import { personColumns } from './campaign-rows.ts';
import { cellsOfText } from './cells-text.ts';
import { findPeople } from './find-people.ts';

/** The people of campaigns: written once with the plan, read in pages. */
export function peopleStore(
  database: Database,
): Pick<CampaignStore, 'clearPlan' | 'addPlanRows' | 'people' | 'lookAtPeople' | 'refusals' | 'exportRows'> {
  const clear = database.prepare<{ campaignId: string; limit: number }>(
    `DELETE FROM people WHERE campaign_id = @campaignId
       AND ordinal < @limit + (SELECT min(ordinal) FROM people WHERE campaign_id = @campaignId)
       AND (SELECT state FROM campaigns WHERE id = @campaignId) = 'draft'`,
  );
  const insert = database.prepare(
    `INSERT INTO people (campaign_id, ordinal, row_number, cells, number, name, text, state, left_out_reason, detail,
       template_values)
     VALUES (@campaignId, @ordinal, @rowNumber, @cells, @number, @name, @text, @state, @leftOutReason, @detail,
       @templateValues)`,
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
    ...findPeople(database),
    clearPlan: (campaignId, limit) => clear.run({ campaignId, limit }).changes,
    addPlanRows: (campaignId, firstOrdinal, rows) =>
      database.transaction(() => {
        for (const [index, row] of rows.entries()) {
          insert.run({
            ...row,
            campaignId,
            ordinal: firstOrdinal + index,
            cells: JSON.stringify(row.cells),
            templateValues: row.templateValues && JSON.stringify(row.templateValues),
            state: row.leftOutReason ? 'left_out' : 'waiting',
          });
        }
      })(),
    refusals: (campaignId) => refusals.all(campaignId),
    exportRows: (campaignId, afterOrdinal, limit) =>
      exportPage.all(campaignId, afterOrdinal, limit).map(({ cells, ...person }) => ({
        person,
        cells: cellsOfText(cells),
      })),
  };
}
