import type { DeliveryState } from './delivery.ts';
import type { UncertainReason } from './outcome.ts';
import type { CampaignState, LeftOutReason, PersonState } from './states.ts';

/** Counts of a campaign; always total = accepted + refused + uncertain + waiting + handingOver + leftOut. */
export interface CampaignCounts {
  total: number;
  accepted: number;
  refused: number;
  uncertain: number;
  /** Of the uncertain, those the owner has not ruled on yet. */
  undecided: number;
  waiting: number;
  /** Inside accepted, by what delivery reports said. */
  delivered: number;
  read: number;
  failed: number;
  handingOver: number;
  leftOut: number;
  leftOutByReason: Partial<Record<LeftOutReason, number>>;
  /** Sum of the answers' credits as a decimal string, e.g. "1.49". */
  credits: string;
}

/** Why a campaign is paused; words are made of it by shared/text. */
export const pauseCodes = [
  'owner',
  'closed',
  'gateway_refused',
  'gateway_down',
  'gateway_silent',
  'throttled',
  'same_failure',
  'no_token',
  'allowance',
  'ready',
  'disk_full',
  'disk_error',
  'data_damaged',
  'internal',
] as const;
export type PauseCode = (typeof pauseCodes)[number];

export interface PauseReason {
  code: PauseCode;
  /** Why nobody can know what became of the calls, where the same failure of that kind stopped us. */
  failure?: UncertainReason;
  /** Status of the Push API's answer (push-api section 4), where it was an answer that stopped us. */
  gatewayStatus?: number;
  /** The server's own words, cut to 200 characters. */
  gatewayMessage?: string;
}

/** A campaign as screens and the terminal see it. Times in milliseconds since 1970 (UTC). */
export interface CampaignSummary {
  id: string;
  name: string;
  state: CampaignState;
  pauseReason: PauseReason | null;
  accountId: string;
  accountName: string;
  isPractice: boolean;
  channelId: number;
  listName: string | null;
  /** The campaign this one continues ("Send again"), if any. */
  parentId: string | null;
  /** Whether it is a test to the owner's own number. */
  isTest: boolean;
  createdAtMs: number;
  updatedAtMs: number;
  /** When the first call may be made: the end of the undo time. Null for drafts. */
  startsAtMs: number | null;
  sentAtMs: number | null;
  finishedAtMs: number | null;
  /** When a delivery report was last asked for, and when the next is due. */
  reportAskedAtMs: number | null;
  reportNextAtMs: number | null;
  /** Balance before and after sending, as decimals: a hint for uncertain people, never a proof. */
  balanceBefore: string | null;
  balanceAfter: string | null;
  counts: CampaignCounts;
}

/** One person of a frozen campaign; `cells` are the original row in the sheet's column order. */
export interface CampaignPerson {
  ordinal: number;
  rowNumber: number;
  number: string | null;
  name: string;
  text: string | null;
  state: PersonState;
  leftOutReason: LeftOutReason | null;
  /** What the server said for a refusal, or which keyword was missing. */
  detail: string | null;
  /** The owner's own ruling on an uncertain person, and when it was made. */
  decision: 'assumed_sent' | 'sent_again' | null;
  decidedAtMs: number | null;
  acceptedAtMs: number | null;
  messageId: string | null;
  credit: string | null;
  delivery: DeliveryState | null;
  deliveryAtMs: number | null;
  deliveryDetail: string | null;
}
