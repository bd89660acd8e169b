import type {
  CampaignCounts,
  CampaignPerson,
  CampaignSummary,
  PauseReason,
} from '../../shared/domain/campaign.ts';
import type { Draft } from '../../shared/domain/draft.ts';
import { emptyDraft, practiceAccountId } from '../../shared/domain/draft.ts';
import type { CampaignState } from '../../shared/domain/states.ts';

/** A campaign as the database gives it. */
export interface CampaignRow {
  id: string;
  name: string;
  state: CampaignState;
  pauseReason: string | null;
  draft: string;
  parentId: string | null;
  isTest: number;
  accountId: string | null;
  accountName: string | null;
  channelId: number | null;
  draftAccountName: string | null;
  listName: string | null;
  createdAtMs: number;
  updatedAtMs: number;
  startsAtMs: number | null;
  sentAtMs: number | null;
  finishedAtMs: number | null;
  reportAskedAtMs: number | null;
  reportNextAtMs: number | null;
  balanceBefore: string | null;
  balanceAfter: string | null;
}

export const selectCampaign = `SELECT c.id, c.name, c.state, c.pause_reason AS pauseReason, c.draft,
  c.parent_id AS parentId, c.is_test AS isTest, c.account_id AS accountId, c.account_name AS accountName, c.channel_id AS channelId,
  accounts.name AS draftAccountName, lists.name AS listName,
  c.created_at_ms AS createdAtMs, c.updated_at_ms AS updatedAtMs, c.starts_at_ms AS startsAtMs,
  c.sent_at_ms AS sentAtMs, c.finished_at_ms AS finishedAtMs,
  c.balance_before AS balanceBefore, c.balance_after AS balanceAfter,
  (SELECT max(report_asked_at_ms) FROM attempts WHERE campaign_id = c.id AND report_asked_at_ms IS NOT NULL) AS reportAskedAtMs,
  (SELECT min(report_next_at_ms) FROM attempts WHERE campaign_id = c.id AND report_next_at_ms IS NOT NULL) AS reportNextAtMs
  FROM campaigns c
  LEFT JOIN lists ON lists.id = json_extract(c.draft, '$.listId')
  LEFT JOIN accounts ON accounts.id = json_extract(c.draft, '$.accountId')`;

/** A stored draft; one that an earlier version stored gets what it could not know. */
export function toDraft(stored: string): Draft {
  return { ...emptyDraft, ...(JSON.parse(stored) as Draft) };
}

/** A campaign for the screens; until Send its account and channel are the draft's. */
export function toSummary(row: CampaignRow, counts: CampaignCounts): CampaignSummary {
  const draft = toDraft(row.draft);
  // What was frozen counts; an undone campaign is a draft again and may have changed since.
  const isFrozen = row.state !== 'draft';
  const accountId = (isFrozen ? row.accountId : null) ?? draft.accountId;
  return {
    id: row.id,
    name: row.name,
    state: row.state,
    pauseReason: row.pauseReason ? (JSON.parse(row.pauseReason) as PauseReason) : null,
    accountId,
    accountName: (isFrozen ? row.accountName : row.draftAccountName) ?? '',
    isPractice: accountId === practiceAccountId,
    channelId: (isFrozen ? row.channelId : null) ?? draft.channelId,
    listName: row.listName,
    parentId: row.parentId,
    isTest: row.isTest === 1,
    createdAtMs: row.createdAtMs,
    updatedAtMs: row.updatedAtMs,
    startsAtMs: row.startsAtMs,
    sentAtMs: row.sentAtMs,
    finishedAtMs: row.finishedAtMs,
    reportAskedAtMs: row.reportAskedAtMs,
    reportNextAtMs: row.reportNextAtMs,
    balanceBefore: row.balanceBefore,
    balanceAfter: row.balanceAfter,
    counts,
  };
}

export const personColumns = `ordinal, row_number AS rowNumber, number, name, text, state,
  left_out_reason AS leftOutReason, detail, decision, decided_at_ms AS decidedAtMs,
  accepted_at_ms AS acceptedAtMs, message_id AS messageId, credit, delivery,
  delivery_at_ms AS deliveryAtMs, delivery_detail AS deliveryDetail`;

/** A person with the row of the sheet they come from. */
export type PersonWithCells = CampaignPerson & { cells: string };
