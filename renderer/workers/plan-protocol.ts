import type { GuardKind } from '../../shared/domain/guards.ts';
import type { Unreadable } from '../../shared/domain/render.ts';
import type { SegmentCauses } from '../../shared/domain/segment-causes.ts';
import type { CostEstimate } from '../../shared/domain/price.ts';
import type { LeftOutReason } from '../../shared/domain/states.ts';

export type PlanSort = 'sheet' | 'longest' | 'segments' | 'fallback' | 'country';

/** A finished message, or a row left out and why. */
export interface PersonView {
  rowNumber: number;
  name: string;
  number: string | null;
  /** Country of the number. */
  country: string | null;
  text: string | null;
  /** What it costs by the prices in Settings; null where none is set or nothing is sent. */
  cost: string | null;
  /** Whether a value was missing and its fallback is written instead. */
  usesFallback: boolean;
  characters: number;
  segments: number;
  isTooLong: boolean;
  leftOutReason: LeftOutReason | null;
  /** Missing keywords, the problem of a number, or the row a duplicate repeats. */
  detail: string | null;
}

/** Values of one keyword that are not the dates or numbers they have to be, with the first of them. */
export interface UnreadableValues extends Unreadable {
  rowNumber: number;
  /** How many messages they hold back. */
  messages: number;
}

/** Which people a list of Review shows. */
export interface PlanQuestion {
  filter: 'messages' | LeftOutReason;
  search: string;
  /** Only people of a country ("" = not known); null = all. */
  country: string | null;
  /** Only messages with a fallback in the place of a value. */
  onlyFallback: boolean;
  /** Only messages a guard names. */
  guard: GuardKind | null;
}

/** What Write and Review say about a whole plan; `ready` and the reasons add up to `total`. */
export interface PlanTotals {
  total: number;
  ready: number;
  leftOutByReason: Partial<Record<LeftOutReason, number>>;
  /** How many messages each missing keyword holds back. */
  missing: Record<string, number>;
  unreadable: UnreadableValues[];
  longest: { characters: number; rowNumber: number; name: string } | null;
  tooLong: number;
  segments: { total: number; most: number; rowsWithMore: number; causes: SegmentCauses | null };
  /** Whether any message has characters that make a text message shorter. */
  isUnicode: boolean;
  hasOneText: boolean;
  /** What it costs by the prices in Settings. */
  cost: CostEstimate;
  /** How many messages have a fallback in the place of a value. */
  withFallback: number;
  /** Countries of the people who are sent a message, most people first. */
  countries: { country: string | null; people: number }[];
  digest: string;
}

export type PlanOutcome =
  { ok: true; totals: PlanTotals } | { ok: false; reason: 'no_phone_column' | 'template_problem' };

/** A contact that can be sent to, with the cells its message is made of; `nth` counts from 0. */
export interface Person {
  nth: number;
  of: number;
  rowNumber: number;
  name: string;
  number: string;
  cells: string[];
}

/** A contact that was searched for. */
export type FoundPerson = Pick<Person, 'nth' | 'rowNumber' | 'name' | 'number'>;
