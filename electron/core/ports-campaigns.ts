import type { ExportRow, Refusal } from '../../shared/contract/campaigns.ts';
import type { CampaignPerson, CampaignSummary, PauseReason } from '../../shared/domain/campaign.ts';
import type { Draft } from '../../shared/domain/draft.ts';
import type { EarlierCampaign } from '../../shared/domain/guards.ts';
import type { DeliveryState } from '../../shared/domain/delivery.ts';
import type { PushForm } from '../../shared/domain/push-body.ts';
import type { CampaignTransition, LeftOutReason, PersonState } from '../../shared/domain/states.ts';

/** What is frozen at Send beside the people; it never changes afterwards, but for pace and batch size. */
export interface FrozenPlan {
  campaignId: string;
  accountId: string;
  accountName: string;
  /** The base URL, or the word "practice". */
  gateway: string;
  form: PushForm;
  channelId: number;
  mediaUrl: string;
  priority: 0 | 1;
  batchSize: number;
  pacePerMinute: number;
  /** Whether calls wait until the phone has sent what it was given. */
  followsPhone: boolean;
  headers: string[];
  /** The approved template that is sent in place of texts, as the draft has it. */
  template: { templateId: string; language: string } | null;
}

/** One row of the sheet on its way into a frozen plan. */
export interface PlanRow {
  rowNumber: number;
  cells: string[];
  number: string | null;
  name: string;
  text: string | null;
  leftOutReason: LeftOutReason | null;
  detail: string | null;
  templateValues: string[] | null;
}

export interface PeopleFilter {
  states: readonly PersonState[];
  leftOutReason: LeftOutReason | null;
  delivery: DeliveryState | null;
  isUndecided: boolean;
  search: string;
  afterOrdinal: number;
  limit: number;
}

/** A page of people, and how many match in all. */
export interface FoundPeople {
  people: CampaignPerson[];
  matching: number;
}

export interface CampaignStore {
  create(
    campaign: { id: string; name: string; draft: Draft; parentId: string | null; isTest?: boolean },
    nowMs: number,
  ): void;
  list(): CampaignSummary[];
  get(campaignId: string): CampaignSummary | null;
  draft(campaignId: string): Draft | null;
  saveDraft(campaignId: string, name: string, draft: Draft, nowMs: number): void;
  /** Changes what is kept of a draft, also of a scheduled campaign, which may become one again; its frozen plan stays. */
  putDraft(campaignId: string, draft: Draft): void;
  discard(campaignId: string): void;
  /** Forgets the first rows, so many at most, of a plan that was not, or is no longer, frozen; answers how many it forgot. */
  clearPlan(campaignId: string, limit: number): number;
  /** Adds rows to the plan of a draft; `firstOrdinal` counts from 1. */
  addPlanRows(campaignId: string, firstOrdinal: number, rows: readonly PlanRow[]): void;
  /** Makes the plan binding: from here its rows can no longer change. */
  freeze(plan: Omit<FrozenPlan, 'template'>, startsAtMs: number, nowMs: number): void;
  plan(campaignId: string): FrozenPlan | null;
  /** Notes the balance before or after a run: a hint, never a proof. */
  noteBalance(campaignId: string, when: 'before' | 'after', balance: string): void;
  /** Changes how fast a frozen plan is sent. */
  setSpeed(campaignId: string, batchSize: number, pacePerMinute: number): void;
  /** Moves a campaign along one arrow of its table; throws where it is in another state than `from`. */
  move(campaignId: string, along: CampaignTransition, reason: PauseReason | null, nowMs: number): void;
  /** People after `afterOrdinal`, where the database knows who matches; null where it has to look at each of them. */
  people(campaignId: string, filter: PeopleFilter): FoundPeople | null;
  /** Looks at the next people after `afterOrdinal`, so many at most; `isEnd` where there are no more. */
  lookAtPeople(campaignId: string, filter: PeopleFilter, span: number): FoundPeople & { isEnd: boolean };
  /** The refused by what the server said, most people first. */
  refusals(campaignId: string): Refusal[];
  exportRows(campaignId: string, afterOrdinal: number, limit: number): ExportRow[];
  /** The newest other real campaign of the same sheet and message that began since a time or is not over; null where there is none. */
  earlier(question: {
    campaignId: string;
    listId: string;
    template: string;
    sinceMs: number;
  }): EarlierCampaign | null;
}
