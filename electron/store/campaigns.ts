import type { Database } from 'better-sqlite3';
import { type OfficialTemplate, officialOf } from '../../shared/domain/official-template.ts';
import type { CampaignState } from '../../shared/domain/states.ts';
import type { CampaignStore, FrozenPlan } from '../core/ports-campaigns.ts';
import type { CampaignRow } from './campaign-rows.ts';
import { selectCampaign, toDraft, toSummary } from './campaign-rows.ts';
import { createCounter } from './counts.ts';
import { peopleStore } from './people.ts';
import { earlierCampaigns } from './sent-before.ts';

const finalStates: ReadonlySet<CampaignState> = new Set(['stopped', 'done', 'done_with_problems']);

/** Campaigns from the first draft to the result. */
export function campaignStore(database: Database): CampaignStore {
  const counts = createCounter(database);
  const insert = database.prepare(
    `INSERT INTO campaigns (id, name, state, draft, parent_id, is_test, created_at_ms, updated_at_ms)
     VALUES (@id, @name, 'draft', @draft, @parentId, @isTest, @nowMs, @nowMs)`,
  );
  const one = database.prepare<[string], CampaignRow>(`${selectCampaign} WHERE c.id = ?`);
  const newest = database.prepare<[], CampaignRow>(
    `${selectCampaign} ORDER BY c.updated_at_ms DESC, c.id LIMIT 500`,
  );
  const saveDraft = database.prepare<[string, string, number, string]>(
    "UPDATE campaigns SET name = ?, draft = ?, updated_at_ms = ? WHERE id = ? AND state = 'draft'",
  );
  const putDraft = database.prepare<[string, string]>(
    "UPDATE campaigns SET draft = ? WHERE id = ? AND state IN ('draft', 'scheduled')",
  );
  const discard = database.prepare<[string]>("DELETE FROM campaigns WHERE id = ? AND state = 'draft'");
  const freeze = database.prepare(
    `UPDATE campaigns SET account_id = @accountId, account_name = @accountName, gateway = @gateway, form = @form,
       channel_id = @channelId, media_url = @mediaUrl, priority = @priority, batch_size = @batchSize,
       pace_per_minute = @pacePerMinute, follows_phone = @followsPhone, headers = @headers, starts_at_ms = @startsAtMs, state = 'scheduled',
       updated_at_ms = @nowMs
     WHERE id = @campaignId AND state = 'draft'`,
  );
  const plan = database.prepare<
    [string],
    Omit<FrozenPlan, 'headers' | 'followsPhone' | 'template'> & {
      headers: string;
      followsPhone: number;
      officialTemplate: string | null;
    }
  >(
    `SELECT id AS campaignId, account_id AS accountId, account_name AS accountName, gateway, form,
       channel_id AS channelId, media_url AS mediaUrl, priority, batch_size AS batchSize,
       pace_per_minute AS pacePerMinute, follows_phone AS followsPhone, headers,
       json_extract(draft, '$.officialTemplate') AS officialTemplate
     FROM campaigns WHERE id = ? AND state <> 'draft'`,
  );
  const speed = database.prepare<[number, number, string]>(
    'UPDATE campaigns SET batch_size = ?, pace_per_minute = ? WHERE id = ?',
  );
  const noteBalance = {
    before: database.prepare<[string, string]>(
      'UPDATE campaigns SET balance_before = coalesce(balance_before, ?) WHERE id = ?',
    ),
    after: database.prepare<[string, string]>('UPDATE campaigns SET balance_after = ? WHERE id = ?'),
  };
  const move = database.prepare(
    `UPDATE campaigns SET state = @to, pause_reason = @reason, updated_at_ms = @nowMs,
       sent_at_ms = CASE WHEN @to = 'sending' THEN coalesce(sent_at_ms, @nowMs) ELSE sent_at_ms END,
       finished_at_ms = CASE WHEN @isFinal THEN @nowMs ELSE finished_at_ms END
     WHERE id = @campaignId AND state = @from`,
  );
  return {
    ...peopleStore(database),
    ...earlierCampaigns(database),
    create({ id, name, draft, parentId, isTest = false }, nowMs) {
      insert.run({ id, name, draft: JSON.stringify(draft), parentId, isTest: isTest ? 1 : 0, nowMs });
    },
    list: () => newest.all().map((row) => toSummary(row, counts(row.id))),
    get(campaignId) {
      const row = one.get(campaignId);
      return row ? toSummary(row, counts(campaignId)) : null;
    },
    draft(campaignId) {
      const row = one.get(campaignId);
      return row ? toDraft(row.draft) : null;
    },
    saveDraft(campaignId, name, draft, nowMs) {
      saveDraft.run(name, JSON.stringify(draft), nowMs, campaignId);
    },
    putDraft: (campaignId, draft) => void putDraft.run(JSON.stringify(draft), campaignId),
    discard: (campaignId) => void discard.run(campaignId),
    freeze(frozen, startsAtMs, nowMs) {
      const { changes } = freeze.run({
        ...frozen,
        followsPhone: frozen.followsPhone ? 1 : 0,
        headers: JSON.stringify(frozen.headers),
        startsAtMs,
        nowMs,
      });
      if (changes !== 1) throw new Error('only a draft can be frozen');
    },
    plan(campaignId) {
      const row = plan.get(campaignId);
      if (!row) return null;
      const { officialTemplate, headers, followsPhone, ...frozen } = row;
      return {
        ...frozen,
        followsPhone: followsPhone === 1,
        headers: JSON.parse(headers) as string[],
        template: templateOf(frozen.channelId, officialTemplate),
      };
    },
    noteBalance: (campaignId, when, balance) => void noteBalance[when].run(balance, campaignId),
    setSpeed: (campaignId, batchSize, pacePerMinute) => void speed.run(batchSize, pacePerMinute, campaignId),
    move(campaignId, { from, to }, reason, nowMs) {
      const { changes } = move.run({
        campaignId,
        from,
        to,
        reason: reason ? JSON.stringify(reason) : null,
        nowMs,
        isFinal: finalStates.has(to) ? 1 : 0,
      });
      if (changes !== 1) throw new Error(`a campaign that is not ${from} cannot become ${to}`);
    },
  };
}

function templateOf(channelId: number, stored: string | null): FrozenPlan['template'] {
  const officialTemplate = stored === null ? null : (JSON.parse(stored) as OfficialTemplate);
  const official = officialOf({ channelId, officialTemplate });
  return official && { templateId: official.templateId, language: official.language };
}
