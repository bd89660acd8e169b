import type { SentBefore } from '../../shared/domain/guards.ts';
import type { ReportItem } from '../../shared/domain/judge-report.ts';
import type { AttemptOutcome, PersonOutcome } from '../../shared/domain/states.ts';

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
   * People put on the do-not-contact list since are left out here, in the same transaction; and of a campaign that sends
   * again those whom a delivery report has proven taken since.
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
  /** Campaigns whose stop, and drafts whose undo or freeze, a dead sender did not finish. */
  leftBehind(): { stops: string[]; plans: string[] };
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
  /** The newest call since a time that may have handed people over to an account's channel; null where there was none. */
  lastHandOver(
    accountId: string,
    channelId: number,
    sinceMs: number,
  ): { people: number; finishedAtMs: number } | null;
  /** People handed over by an account on a channel since a time, and when the oldest of them was. */
  handedOverSince(
    accountId: string,
    channelId: number,
    sinceMs: number,
  ): { people: number; oldestAtMs: number | null };
  /** Whether a real campaign ever left the draft. */
  hasSent(): boolean;
  /** What real campaigns sent each number before, or may have sent: exactly this text ever, and anything since a time (null: not asked). */
  sentBefore(people: readonly { number: string; text: string }[], sinceMs: number | null): SentBefore[];
  /** Mean credit of the newest accepted messages of an account on a channel, as a decimal; null if none is known. */
  recentCredit(accountId: string, channelId: number): string | null;
  /** Credits of real campaigns by month of the owner’s own calendar, newest first. */
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
  /** The push whose report is due, the one asked least and then the newest, if any, but for those of some senders. */
  nextDue(nowMs: number, except: readonly ReportSender[]): DueReport | null;
  /** When the next report is due, in ms since 1970, but for those of some senders; null where none is. */
  nextAtMs(except: readonly ReportSender[]): number | null;
  /** Takes over what a report says, forward only; answers how many people it moved. */
  record(report: DueReport, items: readonly ReportItem[], nextAtMs: number | null, nowMs: number): number;
  postpone(attemptId: number, atMs: number): void;
}
