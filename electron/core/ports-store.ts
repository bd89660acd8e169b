import type { ContactList, ListImport, ListMapping, ListOverview } from '../../shared/contract/lists.ts';
import type { ExportRow, Refusal } from '../../shared/contract/campaigns.ts';
import type { CampaignPerson, CampaignSummary, PauseReason } from '../../shared/domain/campaign.ts';
import type { ColumnRole, Draft } from '../../shared/domain/draft.ts';
import type { DoNotContactEntry } from '../../shared/domain/do-not-contact.ts';
import type { EarlierCampaign, SentBefore } from '../../shared/domain/guards.ts';
import type { DeliveryState } from '../../shared/domain/delivery.ts';
import type { PushForm } from '../../shared/domain/push-body.ts';
import type { PastMessage, SavedTemplate } from '../../shared/domain/saved-template.ts';
import type { ReportItem } from '../../shared/domain/judge-report.ts';
import type { Settings } from '../../shared/domain/settings.ts';
import type { CellEdit, RowSplit, SheetRow, SplitRows } from '../../shared/domain/sheet-row.ts';
import type {
  AttemptOutcome,
  CampaignTransition,
  LeftOutReason,
  PersonOutcome,
  PersonState,
} from '../../shared/domain/states.ts';

/** An account as stored; its token is elsewhere. */
export interface StoredAccount {
  id: string;
  name: string;
  baseUrl: string;
  /** Calls a minute, at most. */
  pacePerMinute: number;
  /** People a rolling 24 h on WhatsApp Official; null = unlimited. */
  dailyAllowance: number | null;
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

/** A list as an import leaves it, or as it was before. */
export interface ListVersion {
  /** The rows: those of a list of this id. */
  rowsId: string;
  fileName: string;
  sheetName: string;
  headers: string[];
  rowCount: number;
  mapping: ListMapping | null;
}

export interface ListStore {
  /** Makes a list; as a version of another one it is on no screen. */
  create(list: ContactList, versionOf?: string | null): void;
  addRows(listId: string, rows: readonly SheetRow[]): void;
  complete(listId: string): ContactList;
  list(): ContactList[];
  get(listId: string): ContactList | null;
  rows(listId: string, afterRowNumber: number, limit: number): SheetRow[];
  row(listId: string, rowNumber: number): SheetRow | null;
  /** The next rows of a version, whether the list points to it or not. */
  versionRows(versionId: string, afterRowNumber: number, limit: number): SheetRow[];
  /** Changes cells in one transaction; answers each changed row once, by row number. Null, and nothing changed, where a row is not there. */
  editCells(listId: string, edits: readonly CellEdit[]): SheetRow[] | null;
  /** Splits cells in one transaction. Null, and nothing changed, where a row is not there. */
  splitRows(listId: string, splits: readonly RowSplit[]): SplitRows | null;
  /** Removes rows that a split made and changes cells, in one transaction. Null, and nothing changed, where one of them is not such a row or not there. */
  unsplitRows(listId: string, rowNumbers: readonly number[], edits: readonly CellEdit[]): SheetRow[] | null;
  /** The last row number of a list; 0 for an empty one. */
  lastRowNumber(listId: string): number;
  rename(listId: string, name: string): void;
  /** Every list whose rows have all arrived, the newest first, with what uses it. */
  overview(): ListOverview[];
  mapping(listId: string): ListMapping | null;
  keepMapping(listId: string, mapping: ListMapping): void;
  /** Ids of the campaigns that were not sent yet and use a list. */
  draftsOf(listId: string): string[];
  /** Takes a list out of sight and out of the drafts that use it; its rows go by `removeRows`. */
  retire(listId: string): void;
  /** Removes the next rows of a retired list, and the list after the last; whether any are left. */
  removeRows(listId: string, limit: number): boolean;
  /** Forgets lists made before a time whose rows never all arrived, and versions that no list points to. */
  removeIncomplete(beforeMs: number): void;
  /** What was imported into a list, the newest first. */
  imports(listId: string): ListImport[];
  /** Makes a version the rows of a list and notes the import, in one transaction with `others`. */
  takeVersion(
    listId: string,
    version: ListVersion,
    entry: Omit<ListImport, 'id' | 'canUndo'>,
    others: () => void,
  ): void;
  /** The list as it was before its newest import; null where that cannot be undone. */
  before(listId: string): (ListVersion & { importId: number }) | null;
  /** Puts a list back to where it was before its newest import, in one transaction with `others`; answers the version that goes. */
  undoImport(listId: string, others: () => void): string | null;
  /** Makes a list a version of another one. */
  adopt(listId: string, versionOf: string): void;
  /** Whether the rows of this id are those of a list, or kept for Undo. */
  isKeptVersion(versionId: string): boolean;
  /** Ids of the versions of a list, with rows of their own. */
  versionsOf(listId: string): string[];
  /** Forgets how a list was before its older imports; answers the versions that go. */
  forgetOldVersions(listId: string, atMost: { versions: number; rows: number }): string[];
  rememberRoles(headerKey: string, roles: readonly ColumnRole[], nowMs: number): void;
  recallRoles(headerKey: string): ColumnRole[] | null;
}

export interface TemplateStore {
  /** By name. */
  list(): SavedTemplate[];
  save(template: SavedTemplate): void;
  remove(templateId: string): void;
  /** Messages of campaigns that left the draft, each text once, the newest first. */
  past(limit: number): PastMessage[];
}

export interface DoNotContactStore {
  list(): string[];
  /** The next entries after a number, by number. */
  entries(afterNumber: string, limit: number): DoNotContactEntry[];
  find(numbers: readonly string[]): string[];
  /** Answers how many were not there yet; those that were stay as they are. */
  add(
    numbers: readonly string[],
    from: Pick<DoNotContactEntry, 'source' | 'sourceName'>,
    nowMs: number,
  ): number;
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

/** A person about to be handed over. */
export interface WaitingPerson {
  ordinal: number;
  number: string;
  text: string;
  /** What goes into the places of an approved template; null where the text is sent. */
  templateValues: string[] | null;
}

export interface Attempt {
  id: number;
  /** Nothing else can be settled: an attempt gets exactly one outcome. */
  state: 'sending';
  people: WaitingPerson[];
}

/** What became of an attempt and of each of its people; committed in one transaction. */
export interface Settlement {
  state: AttemptOutcome;
  pushId: string | null;
  gatewayStatus: string | null;
  gatewayMessage: string | null;
  reason: string | null;
  people: {
    ordinal: number;
    state: PersonOutcome;
    messageId: string | null;
    credit: string | null;
    detail: string | null;
  }[];
}

/** The states an owner rules on: uncertain people, and refused ones to be sent to again. */
export type RuledState = 'uncertain' | 'refused';

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
  settle(attempt: Attempt, settlement: Settlement, nowMs: number): void;
  /** Turns what a dead sender left: attempts in `sending` into uncertain, its campaigns into paused. */
  recover(nowMs: number): { uncertainPeople: number; campaigns: string[] };
  /** Leaves out people still waiting in a stopped campaign, so many at most; answers how many. */
  leaveOutStopped(campaignId: string, limit: number): number;
  /** Writes the owner's ruling on people without one, all or some; answers how many. */
  decide(
    who: { campaignId: string; state: RuledState; ordinals: readonly number[] | null },
    decision: 'assumed_sent' | 'sent_again',
    nowMs: number,
  ): number;
  /** Copies people without a ruling in this state into the plan of another campaign; answers how many. */
  copyUndecided(
    from: { campaignId: string; state: RuledState; ordinals: readonly number[] | null },
    toCampaignId: string,
  ): number;
  /** People handed over by an account on a channel since a time, and when the oldest of them was. */
  handedOverSince(
    accountId: string,
    channelId: number,
    sinceMs: number,
  ): { people: number; oldestAtMs: number | null };
  /** Whether a real campaign ever left the draft. */
  hasSent(): boolean;
  /** What real campaigns sent a number before, or may have sent: exactly this text ever, and anything since a time (null: not asked). */
  sentBefore(number: string, text: string, sinceMs: number | null): SentBefore;
  /** Mean credit of the newest accepted messages of an account on a channel, as a decimal; null if none is known. */
  recentCredit(accountId: string, channelId: number): string | null;
  /** Credits of real campaigns by month (UTC), newest first. */
  creditsByMonth(): { month: string; accountName: string; credits: string[] }[];
}

/** A push whose delivery report is due. */
export interface DueReport {
  attemptId: number;
  campaignId: string;
  pushId: string;
  accountId: string;
  gateway: string;
  channelId: number;
  acceptedAtMs: number;
  reportsAsked: number;
}

/** An account at a host, as a push was sent by it. */
export interface ReportSender {
  accountId: string;
  gateway: string;
}

/** Delivery reports (push-api section 7). */
export interface ReportStore {
  /** The newest push whose report is due, if any, but for those of some senders. */
  nextDue(nowMs: number, except: readonly ReportSender[]): DueReport | null;
  /** When the next report is due, in ms since 1970, but for those of some senders; null where none is. */
  nextAtMs(except: readonly ReportSender[]): number | null;
  /** Takes over what a report says, forward only; answers how many people it moved. */
  record(report: DueReport, items: readonly ReportItem[], nextAtMs: number | null, nowMs: number): number;
  postpone(attemptId: number, atMs: number): void;
}

export interface Store {
  reports: ReportStore;
  settings: SettingsStore;
  accounts: AccountStore;
  lists: ListStore;
  doNotContact: DoNotContactStore;
  templates: TemplateStore;
  campaigns: CampaignStore;
  ledger: Ledger;
  /** Runs several writes as one transaction. */
  transaction<T>(work: () => T): T;
  /** Resolves when what was written since is in its place; awaited between many writes, it keeps each of them short. */
  caughtUp(): Promise<void>;
  close(): void;
}
