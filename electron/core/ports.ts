import type { BalanceOutcome, PushOutcome } from '../../shared/domain/outcome.ts';
import type { MediaAnswer } from '../../shared/domain/media-verdict.ts';
import type { ReportOutcome } from '../../shared/domain/judge-report.ts';
import type { PushBody, TemplateBody } from '../../shared/domain/push-body.ts';

/** Time as the core sees it; tests move it by hand. */
export interface Clock {
  /** The time of day in ms since 1970 (UTC), for what is stored or shown; a computer's owner may set it to anything. */
  nowMs(): number;
  /** Milliseconds since some beginning of this process's own; never goes back, so durations are measured by it. */
  monotonicMs(): number;
  /** Resolves after `ms`, or at once when `signal` aborts. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** Where calls go: a base URL such as https://pickyassist.com/app/api/v2, without a trailing slash. */
export interface PushTarget {
  baseUrl: string;
  token: string;
}

/** The Push API (push-api sections 1-7); never throws for what a network or server does. */
export interface PushClient {
  push(target: PushTarget, body: PushBody | TemplateBody): Promise<PushOutcome>;
  checkBalance(target: PushTarget, timeoutMs: number): Promise<BalanceOutcome>;
  deliveryReport(target: PushTarget, pushId: string): Promise<ReportOutcome>;
}

/** Looks at a media address without loading what is there; never throws for what a network or server does. */
export interface MediaProbe {
  look(url: string, allowsThisComputer: boolean): Promise<MediaAnswer>;
}

/** The built-in practice gateway; started at the first use. */
export interface PracticeGateway {
  /** Starts it if needed; answers where it listens, e.g. http://127.0.0.1:41234/app/api/v2. */
  baseUrl(): Promise<string>;
  close(): Promise<void>;
}

/** Keeps tokens; `set` says where the token now lives. */
export interface TokenVault {
  keychainWorks(): Promise<boolean>;
  set(accountId: string, token: string): Promise<'keychain' | 'session'>;
  get(accountId: string): Promise<string | null>;
  clear(accountId: string): Promise<void>;
  protection(accountId: string): Promise<'keychain' | 'session' | 'none'>;
}

/** A line for the log file: an event name and facts without tokens, names or texts; numbers masked. */
export interface Log {
  write(event: string, facts?: Record<string, string | number | boolean | null>): void;
}

/** Takes the right to send; null where another process has it (decisions: "One sender"). */
export interface SenderLock {
  acquire(): (() => void) | null;
}
