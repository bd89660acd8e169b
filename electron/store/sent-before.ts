import type { Database } from 'better-sqlite3';
import { practiceAccountId } from '../../shared/domain/draft.ts';
import type { Certainty, EarlierCampaign, SentBefore } from '../../shared/domain/guards.ts';
import { messageTemplate } from '../../shared/domain/official-template.ts';
import type { CampaignStore } from '../core/ports-campaigns.ts';
import type { Ledger } from '../core/ports-ledger.ts';
import { toDraft } from './campaign-rows.ts';

const isReal = `c.account_id <> '${practiceAccountId}' AND c.is_test = 0`;

interface Found {
  /** Which of those asked about. */
  at: number;
  text: string;
  isCertain: 0 | 1;
  startedAtMs: number;
}

/** Enough to tell two sheets apart. */
const rowsCompared = 50;

/** What real campaigns sent before, by number; whoever may have been sent a message counts as well. */
export function ledgerBefore(database: Database): Pick<Ledger, 'hasSent' | 'sentBefore'> {
  const any = database
    .prepare<[], number>(`SELECT 1 FROM campaigns c WHERE c.state <> 'draft' AND ${isReal} LIMIT 1`)
    .pluck();
  // One statement for many: one each takes ten times as long. The joins are crossed, so that people are looked up by number.
  const before = database.prepare<[string], Found>(
    `SELECT asked.key AS at, p.text, p.state = 'accepted' AS isCertain, a.started_at_ms AS startedAtMs
     FROM json_each(?) asked CROSS JOIN people p INDEXED BY people_by_number ON p.number = asked.value
       CROSS JOIN campaigns c ON c.id = p.campaign_id CROSS JOIN attempts a ON a.id = p.attempt_id
     WHERE p.state IN ('accepted', 'uncertain', 'handing_over') AND ${isReal}`,
  );
  return {
    hasSent: () => any.get() !== undefined,
    sentBefore(people, sinceMs) {
      // As the database keeps a text: half a character became a replacement character.
      const texts = people.map(({ text }) => Buffer.from(text).toString());
      const answers = people.map((): SentBefore => ({ same_text: null, recent: null }));
      for (const { at, text, isCertain, startedAtMs } of before.iterate(
        JSON.stringify(people.map(({ number }) => number)),
      )) {
        const answer = answers[at];
        if (!answer) continue;
        const certainty = isCertain ? 'sent' : 'maybe';
        if (text === texts[at]) answer.same_text = surer(answer.same_text, certainty);
        if (sinceMs !== null && startedAtMs >= sinceMs) answer.recent = surer(answer.recent, certainty);
      }
      return answers;
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

function surer(known: Certainty | null, found: Certainty): Certainty {
  return known === 'sent' ? known : found;
}
