import type { CheckState } from '../../shared/domain/check.ts';
import type { ContactNote } from '../../shared/domain/contact-note.ts';
import type { PhoneType } from '../../shared/domain/numbering-plan.ts';
import type { PhoneProblem } from '../../shared/domain/phone.ts';
import type { RepairKind, Suggestion } from '../../shared/domain/repair/repair.ts';
import type { DuplicateKind } from './duplicates-protocol.ts';

/** How many numbers of the phone column can be used with a country. */
export interface PhoneFit {
  right: number;
  total: number;
}

/** What the cells of a country column mean: words for the draft, and what was not understood, the commonest first. */
export interface CountryCells {
  words: Record<string, string>;
  known: number;
  filled: number;
  unknown: { cell: string; count: number }[];
  /** Cells whose country the owner chose. */
  chosen: { cell: string; count: number; country: string }[];
}

/** A row as Check contacts shows it. */
export interface ContactView {
  rowNumber: number;
  name: string;
  /** The phone cell as it stands in the sheet. */
  cell: string;
  /** The number it will be sent to. */
  number: string | null;
  state: CheckState;
  problem: PhoneProblem | null;
  /** The country of the number, or the one its cell was read with. */
  country: string | null;
  /** The cell of the country column. */
  countryCell: string | null;
  /** Whether the number is written differently from its cell. */
  isChanged: boolean;
  /** What the number is, where libphonenumber knows it. */
  type: PhoneType | null;
  /** Whether the owner chose to send to a number that cannot be confirmed. */
  isSentAnyway: boolean;
  /** For duplicates: the row that is kept, and whether its other values differ from this one's. */
  duplicateOf: number | null;
  hasOtherValues: boolean;
  /** How the number may be repaired, where that was looked for. */
  suggestion: Suggestion | null;
  /** The phone cell as imported, where it was changed since. */
  imported: string | null;
  /** For a row made of a cell with two numbers: the row of the sheet. */
  fromRow: number | null;
}

/** Rows per state, and within `fix` per problem; the states add up to `total`. */
export interface ContactCounts {
  total: number;
  states: Record<CheckState, number>;
  problems: Partial<Record<PhoneProblem, number>>;
  /** Numbers that several rows have. */
  duplicateNumbers: Record<DuplicateKind, number>;
  /** Ready rows by what is to be said of them; a row may have several. */
  notes: Record<ContactNote, number>;
}

/** How many rows may be repaired in each way. */
export interface RepairCounts {
  kinds: Partial<Record<RepairKind, number>>;
  /** Differs for every look at the rows. */
  run: number;
}
