import type { Database } from 'better-sqlite3';
import { practiceAccountId } from '../../shared/domain/draft.ts';
import type { Certainty, EarlierCampaign } from '../../shared/domain/guards.ts';
import { messageTemplate } from '../../shared/domain/official-template.ts';
import type { CampaignStore } from '../core/ports-campaigns.ts';
import type { Ledger } from '../core/ports-ledger.ts';
import { toDraft } from './campaign-rows.ts';

const isReal = `c.account_id <> '${practiceAccountId}' AND c.is_test = 0`;

interface Found {
  sameText: number | null;
  sameTextCertain: number | null;
  recent: number | null;
  recentCertain: number | null;
}

/** Enough to tell two sheets apart. */
const rowsCompared = 50;

/** No moment is later; of nothing it can be said that it was sent since. */
const neverMs = Number.MAX_SAFE_INTEGER;

/** What real campaigns sent before, by number; whoever may have been sent a message counts as well. */
export function ledgerBefore(database: Database): Pick<Ledger, 'hasSent' | 'sentBefore'> {
  const any = database
    .prepare<[], number>(`SELECT 1 FROM campaigns c WHERE c.state <> 'draft' AND ${isReal} LIMIT 1`)
    .pluck();
  const before = database.prepare<[{ number: string; text: string; sinceMs: number }], Found>(
    `SELECT max(p.text = @text) AS sameText, max(p.text = @text AND p.state = 'accepted') AS sameTextCertain,
       max(a.started_at_ms >= @sinceMs) AS recent,
       max(a.started_at_ms >= @sinceMs AND p.state = 'accepted') AS recentCertain
     FROM people p INDEXED BY people_by_number
       JOIN campaigns c ON c.id = p.campaign_id JOIN attempts a ON a.id = p.attempt_id
     WHERE p.number = @number AND p.state IN ('accepted', 'uncertain', 'handing_over') AND ${isReal}`,
  );
  return {
    hasSent: () => any.get() !== undefined,
    sentBefore(number, text, sinceMs) {
      const found = before.get({ number, text, sinceMs: sinceMs ?? neverMs });
      return {
        same_text: certainty(found?.sameText, found?.sameTextCertain),
        recent: certainty(found?.recent, found?.recentCertain),
      };
    },
  };
}

/** Campaigns of the same sheet and message, begun since a time or not over yet, that sent to somebody or still will. */
export function earlierCampaigns(database: Database): Pick<CampaignStore, 'earlier'> {
  const earlier = database.prepare<
    [{ campaignId: string; listId: string; sinceMs: number }],
    EarlierCampaign & { draft: string }
  >(
    `SELECT c.id AS campaignId, c.name, c.draft, coalesce(c.sent_at_ms, c.starts_at_ms, c.updated_at_ms) AS sentAtMs
     FROM campaigns c LEFT JOIN lists l ON l.id = json_extract(c.draft, '$.listId')
       LEFT JOIN lists own ON own.id = @listId
     WHERE c.id <> @campaignId AND c.state <> 'draft' AND ${isReal}
       AND (c.sent_at_ms >= @sinceMs OR c.state IN ('scheduled', 'sending', 'paused'))
       AND (json_extract(c.draft, '$.listId') = @listId
         OR (l.file_name = own.file_name AND l.sheet_name = own.sheet_name AND l.headers = own.headers
           AND l.row_count = own.row_count AND ${startOf('l')} = ${startOf('own')}))
       AND EXISTS (SELECT 1 FROM people_counts n WHERE n.campaign_id = c.id AND n.n > 0
         AND n.state IN ('waiting', 'handing_over', 'accepted', 'uncertain'))
     ORDER BY sentAtMs DESC, c.id`,
  );
  return {
    earlier({ template, ...question }) {
      for (const { draft, ...found } of earlier.iterate(question)) {
        if (messageTemplate(toDraft(draft)).trim() === template.trim()) return found;
      }
      return null;
    },
  };
}

/** The first rows of a list as they were imported: by them a file that was chosen once more is known from another one of its name. */
function startOf(list: string): string {
  return `(SELECT json_group_array(cells) FROM (SELECT coalesce(imported_cells, cells) AS cells FROM list_rows
    WHERE list_id = coalesce(${list}.rows_id, ${list}.id) ORDER BY row_number LIMIT ${rowsCompared}))`;
}

function certainty(any: number | null | undefined, isCertain: number | null | undefined): Certainty | null {
  if (!any) return null;
  return isCertain ? 'sent' : 'maybe';
}
