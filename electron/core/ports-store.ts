import type { DoNotContactEntry } from '../../shared/domain/do-not-contact.ts';
import type { PastMessage, SavedTemplate } from '../../shared/domain/saved-template.ts';
import type { Settings } from '../../shared/domain/settings.ts';
import type { ListStore } from './ports-lists.ts';
import type { CampaignStore } from './ports-campaigns.ts';
import type { Ledger, ReportStore } from './ports-ledger.ts';

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
