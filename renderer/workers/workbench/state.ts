import type { CheckedContact, ContactRules } from '../../../shared/domain/check.ts';
import type { GuardKind } from '../../../shared/domain/guards.ts';
import type { SheetPart } from '../../../shared/domain/join/join-sheets.ts';
import type { PlannedPerson } from '../../../shared/domain/plan.ts';
import type { Suggestion } from '../../../shared/domain/repair/repair.ts';
import type { Pricer } from '../../../shared/domain/price.ts';
import type { CellEdit, RowSplit, SheetRow } from '../../../shared/domain/sheet-row.ts';
import type { ReadSheet } from '../../../shared/sheet/sheet-result.ts';
import type { DuplicateKind } from '../duplicates-protocol.ts';
import type { ReadChoice } from '../sheet-protocol.ts';
import { Superseded } from '../turn.ts';

/** A file that was read: its bytes, to read it again in another way, and all rows of the sheet in use. */
export interface ReadFile {
  fileName: string;
  bytes: Uint8Array;
  choice: ReadChoice;
  sheet: ReadSheet;
  /** Index of the heading row among `sheet.rows`; null where there is none. */
  headerIndex: number | null;
}

/** The contacts in hand, from a file or from a stored list. */
export interface Contacts {
  fileName: string;
  sheetName: string;
  headers: string[];
  rows: SheetRow[];
}

/** What a check was made by: where only these sets differ, or rows changed, a later one looks at what that touches. */
export interface CheckBasis {
  /** Every rule that decides about all rows. */
  rules: string;
  sendAnyway: ReadonlySet<number>;
  kept: ReadonlySet<number>;
  doNotContact: ReadonlySet<string>;
}

/** Result of a check: one entry a row, in the order of the rows. */
export interface CheckResult {
  /** The rules and the state of the rows that were checked. */
  key: string;
  basis: CheckBasis;
  /** Null without a phone column. */
  rules: ContactRules | null;
  contacts: CheckedContact[];
  phoneColumn: number;
  countryColumn: number | null;
  /** Indexes of the rows that can be sent to. */
  ready: number[];
}

/** The rows with one number: their indexes in order, among them the one that is sent to. */
export interface DuplicateRows {
  kept: number;
  indexes: number[];
  kind: DuplicateKind;
}

/** How the rows to fix may be repaired, by their indexes; made of one check. */
export interface Repairs {
  check: CheckResult;
  /** Differs from that of every other look. */
  run: number;
  byIndex: ReadonlyMap<number, Suggestion>;
}

/** Result of a plan: one entry a row, in the order of the rows; segments are 0 for people left out. */
export interface PlanResult {
  people: PlannedPerson[];
  segments: Uint16Array;
  /** Indexes of the messages with a fallback in the place of a value. */
  fallbacks: ReadonlySet<number>;
  priceOf: Pricer;
  unticked: ReadonlySet<number>;
  /** What it was made of, but for who is unticked. */
  check: CheckResult;
  wording: string;
}

/** The rows that a list on screen shows, in its order, kept until something else is asked for. */
export interface Selection {
  key: string;
  indexes: number[];
}

/** The same of a plan: messages stay in the list when they are unticked, people left out come and go. */
export interface PlanSelection extends Selection {
  isOfMessages: boolean;
}

/** Everything the worker keeps between requests. */
export interface Workbench {
  file: ReadFile | null;
  contacts: Contacts;
  /** Files that were read to be joined into one sheet. */
  parts: SheetPart[];
  /** Grows with every other sheet, so that rows of the one before are not taken for its own. */
  mark: number;
  /** Grows with every change of the rows, so that what was worked out of them is known to be old. */
  revision: number;
  /** Indexes of rows changed since the last check. */
  changedRows: Set<number>;
  check: CheckResult | null;
  /** The groups of rows with one number, and the check they are of. */
  duplicates: { key: string; groups: DuplicateRows[] } | null;
  checkSelection: Selection | null;
  repairs: Repairs | null;
  /** The number of the last look for changes, and what such a look found. */
  lastFinding: number;
  found: { id: number; edits: CellEdit[]; splits: RowSplit[] } | null;
  plan: PlanResult | null;
  planSelection: PlanSelection | null;
  /** Rows that guards name. */
  guards: Record<GuardKind, ReadonlySet<number>> | null;
}

const nothingWorkedOut = {
  check: null,
  duplicates: null,
  checkSelection: null,
  repairs: null,
  found: null,
  plan: null,
  planSelection: null,
  guards: null,
};

/** A workbench with nothing on it. */
export function emptyWorkbench(): Workbench {
  const contacts: Contacts = { fileName: '', sheetName: '', headers: [], rows: [] };
  return {
    file: null,
    contacts,
    parts: [],
    mark: 0,
    revision: 0,
    changedRows: new Set(),
    lastFinding: 0,
    ...nothingWorkedOut,
  };
}

/** Throws where another sheet came on the workbench than the one that was meant. */
export function mustBeOf(bench: Workbench, mark: number): void {
  if (bench.mark !== mark) throw new Superseded();
}

/** Puts other contacts on the workbench; what was worked out of the old ones goes. */
export function putContacts(bench: Workbench, contacts: Contacts): void {
  Object.assign(bench, {
    contacts,
    mark: bench.mark + 1,
    revision: bench.revision + 1,
    changedRows: new Set(),
    ...nothingWorkedOut,
  });
}
