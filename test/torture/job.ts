import type { ReportItem } from '../../shared/domain/judge-report.ts';
import type { PushOutcome } from '../../shared/domain/outcome.ts';

/**
 * Where a sender can be told to kill itself; each is passed once an attempt, `inside_recovery` once a start,
 * `inside_undo` twice an undo (back to a draft, the plan forgotten), `inside_stop` once for the stop and once a person it
 * leaves out, and `inside_report` once a person a report moves.
 */
export const failPoints = [
  'before_ledger_write',
  'inside_ledger_write',
  'between_write_and_call',
  'after_request_written',
  'after_answer',
  'inside_settle',
  'inside_recovery',
  'inside_undo',
  'inside_stop',
  'inside_report',
] as const;
export type FailPoint = (typeof failPoints)[number];

/** What a sender process does, as one line of its input. */
export interface SenderJob {
  dataDir: string;
  /** Base URL the account has, and the one to call now. */
  gateway: string;
  gatewayNow: string;
  task: SenderTask;
  /** Kills itself at the nth attempt, a moment after the point where `afterMs` is not 0. */
  die: { at: FailPoint; nth: number; afterMs: number } | null;
  /** What the owner does when so many calls have been answered. */
  owner: { afterCalls: number; does: 'pause' | 'stop' | { doNotContact: string[] } } | null;
  /** Waits for a second line before each call. */
  isHeld: boolean;
}

export type SenderTask =
  | { do: 'send'; rows: string[][]; template: string; batchSize: number; channelId: number }
  /** Sends and takes it back within the time for that. */
  | { do: 'send_and_undo'; rows: string[][]; template: string; batchSize: number; channelId: number }
  /** Sends what is a draft again. */
  | { do: 'send_draft'; campaignId: string }
  /** Asks for delivery reports, `aheadMs` after now, until so many were answered. */
  | { do: 'ask_reports'; aheadMs: number; reports: number }
  | { do: 'resume'; campaignId: string }
  /** Stops what a sender before it left. */
  | { do: 'stop'; campaignId: string }
  | { do: 'resolve'; campaignId: string; decision: 'assume' | 'again' }
  | { do: 'send_again_to_refused'; campaignId: string };

/** What a sender process says, one line each, written before the next thing is done; a kill loses none. */
export type SenderLine =
  | { said: 'frozen'; campaignId: string }
  | { said: 'begun'; attemptId: number }
  | { said: 'calls'; attemptId: number }
  | { said: 'answered'; attemptId: number; outcome: PushOutcome; ms: number }
  | { said: 'settled'; attemptId: number }
  | { said: 'undone' }
  /** It is written that the campaign is stopped; whoever waits is left out next. */
  | { said: 'stopped' }
  | { said: 'reported'; attemptId: number; items: ReportItem[] }
  | { said: 'refused'; code: string }
  | { said: 'ended'; state: string; reason: string | null };

/** 60 s of the sender and of the gateway pass in 0.2 s. */
export const clockSpeed = 300;
export const answerTimeoutMs = 60_000 / clockSpeed;
