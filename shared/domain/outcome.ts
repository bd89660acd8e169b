/** One accepted recipient as the Push API answers it (push-api section 4); number in digits. */
export interface AcceptedItem {
  number: string;
  messageId: string;
  credit: string | null;
}

/** Why nothing left this computer. */
export type NotSentReason = 'dns' | 'refused' | 'tls' | 'unreachable' | 'connect_timeout' | 'aborted';

/** Why nobody can know what the server did with a call that was written. */
export type UncertainReason =
  'timeout' | 'reset' | 'server_error' | 'redirect' | 'not_json' | 'no_status' | 'died';

/** Outcome of one push call (decisions: "Outcome of a call"). */
export type PushOutcome =
  | { kind: 'accepted'; pushId: string | null; items: AcceptedItem[] | null }
  | { kind: 'refused'; status: number | string; message: string }
  | { kind: 'throttled'; retryAfterSeconds: number | null }
  | { kind: 'not_sent'; reason: NotSentReason }
  | { kind: 'uncertain'; reason: UncertainReason; httpStatus: number | null };

/** Answer of check-balance (push-api section 7): a balance as decimal text, a refusal, or no usable answer. */
export type BalanceOutcome =
  | { kind: 'balance'; balance: string | null }
  | { kind: 'refused'; status: number | string; message: string }
  | { kind: 'no_answer'; reason: NotSentReason | UncertainReason };
