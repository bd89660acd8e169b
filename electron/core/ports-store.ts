import type { ContactList } from '../../shared/contract/lists.ts';
import type { ExportRow } from '../../shared/contract/campaigns.ts';
import type { CampaignPerson, CampaignSummary, PauseReason } from '../../shared/domain/campaign.ts';
import type { ColumnRole, Draft } from '../../shared/domain/draft.ts';
import type { PushForm } from '../../shared/domain/push-body.ts';
import type { Settings } from '../../shared/domain/settings.ts';
import type { SheetRow } from '../../shared/domain/sheet-row.ts';
import type { AttemptState, CampaignState, LeftOutReason, PersonState } from '../../shared/domain/states.ts';

/** An account as stored; its token is elsewhere. */
export interface StoredAccount {
  id: string;
  name: string;
  baseUrl: string;
}

export interface SettingsStore {
  read(): Settings;
  write(settings: Settings): void;
}

export interface AccountStore {
  list(): StoredAccount[];
  get(accountId: string): StoredAccount | null;
  save(account: StoredAccount, nowMs: number): void;
  remove(accountId: string): void;
  /** Whether a campaign that still has people waiting is bound to it. */
  isInUse(accountId: string): boolean;
}

export interface ListStore {
  create(list: ContactList): void;
  addRows(listId: string, rows: readonly SheetRow[]): void;
  complete(listId: string): ContactList;
  list(): ContactList[];
  get(listId: string): ContactList | null;
  rows(listId: string, afterRowNumber: number, limit: number): SheetRow[];
  /** Changes one cell; answers the row as it is now, null where there is none. */
  editCell(listId: string, rowNumber: number, column: number, value: string): SheetRow | null;
  remove(listId: string): void;
  /** Forgets lists whose rows never all arrived. */
  removeIncomplete(): void;
  rememberRoles(headerKey: string, roles: readonly ColumnRole[], nowMs: number): void;
  recallRoles(headerKey: string): ColumnRole[] | null;
}

export interface DoNotContactStore {
  list(): string[];
  add(numbers: readonly string[], nowMs: number): void;
  remove(number: string): void;
}

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
  headers: string[];
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
}

export interface PeopleFilter {
  states: readonly PersonState[];
  leftOutReason: LeftOutReason | null;
  search: string;
  afterOrdinal: number;
  limit: number;
}

export interface CampaignStore {
  create(campaign: { id: string; name: string; draft: Draft; parentId: string | null }, nowMs: number): void;
  list(): CampaignSummary[];
  get(campaignId: string): CampaignSummary | null;
  draft(campaignId: string): Draft | null;
  saveDraft(campaignId: string, name: string, draft: Draft, nowMs: number): void;
  discard(campaignId: string): void;
  /** Forgets the rows of a plan that was not, or is no longer, frozen. */
  clearPlan(campaignId: string): void;
  /** Adds rows to the plan of a draft; `firstOrdinal` counts from 1. */
  addPlanRows(campaignId: string, firstOrdinal: number, rows: readonly PlanRow[]): void;
  /** Makes the plan binding: from here its rows can no longer change. */
  freeze(plan: FrozenPlan, startsAtMs: number, nowMs: number): void;
  plan(campaignId: string): FrozenPlan | null;
  /** Changes how fast a frozen plan is sent. */
  setSpeed(campaignId: string, batchSize: number, pacePerMinute: number): void;
  /** Moves a campaign; throws on a transition that `campaignTransitions` does not name. */
  move(campaignId: string, to: CampaignState, reason: PauseReason | null, nowMs: number): void;
  people(campaignId: string, filter: PeopleFilter): { people: CampaignPerson[]; matching: number };
  exportRows(campaignId: string, afterOrdinal: number, limit: number): ExportRow[];
}

/** A person about to be handed over. */
export interface WaitingPerson {
  ordinal: number;
  number: string;
  text: string;
}

export interface Attempt {
  id: number;
  people: WaitingPerson[];
}

/** What became of an attempt and of each of its people; committed in one transaction. */
export interface Settlement {
  state: Exclude<AttemptState, 'sending'>;
  pushId: string | null;
  gatewayStatus: string | null;
  gatewayMessage: string | null;
  reason: string | null;
  people: {
    ordinal: number;
    state: Exclude<PersonState, 'handing_over' | 'left_out'>;
    messageId: string | null;
    credit: string | null;
    detail: string | null;
  }[];
}

/** The send ledger: durable before and after every call. */
export interface Ledger {
  /** Whether anybody still waits to be handed over. */
  hasWaiting(campaignId: string): boolean;
  /**
   * Forms the next attempt of at most `size` waiting people and commits it as `sending`; null where nobody waits.
   * People put on the do-not-contact list since are left out here, in the same transaction.
   */
  beginAttempt(
    campaignId: string,
    size: number,
    bodySha256: (people: readonly WaitingPerson[]) => string,
    nowMs: number,
  ): Attempt | null;
  settle(attemptId: number, settlement: Settlement, nowMs: number): void;
  /** Turns what a dead sender left: attempts in `sending` into uncertain, its campaigns into paused. */
  recover(nowMs: number): { uncertainPeople: number; campaigns: string[] };
  /** Leaves out everybody still waiting, because the owner stopped. */
  leaveOutWaiting(campaignId: string): number;
  /** Writes the owner's ruling on every undecided uncertain person; answers how many. */
  decide(campaignId: string, decision: 'assumed_sent' | 'sent_again', nowMs: number): number;
  /** Copies the undecided uncertain people of one campaign into the plan of another; answers how many. */
  copyUncertain(fromCampaignId: string, toCampaignId: string): number;
}

export interface Store {
  settings: SettingsStore;
  accounts: AccountStore;
  lists: ListStore;
  doNotContact: DoNotContactStore;
  campaigns: CampaignStore;
  ledger: Ledger;
  /** Runs several writes as one transaction. */
  transaction<T>(work: () => T): T;
  close(): void;
}
