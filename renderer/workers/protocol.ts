import type { CheckState } from '../../shared/domain/check.ts';
import type { ContactNote } from '../../shared/domain/contact-note.ts';
import type { ColumnRole, Draft } from '../../shared/domain/draft.ts';
import type { JoinedPart } from '../../shared/domain/join-sheets.ts';
import type { PhoneType } from '../../shared/domain/numbering-plan.ts';
import type { GuardKind, GuardRows } from '../../shared/domain/guards.ts';
import type { PhoneProblem } from '../../shared/domain/phone.ts';
import type { RepairKind, Suggestion } from '../../shared/domain/repair/repair.ts';
import type { SheetFacts } from '../../shared/domain/sheet-facts.ts';
import type { Unreadable } from '../../shared/domain/render.ts';
import type { SegmentCauses } from '../../shared/domain/segment-causes.ts';
import type { CostEstimate, Price } from '../../shared/domain/price.ts';
import type { CellEdit, RowSplit, SheetRow, SplitRows } from '../../shared/domain/sheet-row.ts';
import type { LeftOutReason } from '../../shared/domain/states.ts';
import type { SheetEncoding } from '../../shared/sheet/decode-text.ts';
import type { SheetProblem } from '../../shared/sheet/problem.ts';
import type { DuplicateCalls, DuplicateKind } from './duplicates-protocol.ts';
import type { TidyCalls } from './tidy-protocol.ts';

/** What the owner may change about how a file is read; what is left out is found by the program. */
export interface ReadChoice {
  sheetName?: string;
  encoding?: SheetEncoding;
  delimiter?: string;
}

/** The first rows of a large file, shown while the rest is read; where its headings are is not known yet. */
export interface SheetPreview {
  sheetName: string;
  encoding: SheetEncoding | null;
  delimiter: string | null;
  rows: SheetRow[];
  columnCount: number;
}

/** The first cells of a row that could hold the headings. */
export interface HeaderCandidate {
  rowNumber: number;
  cells: string[];
}

/** What a screen shows of the sheet in the workbench. */
export interface SheetView {
  fileName: string;
  /** True where the rows come from a stored list, so that nothing about reading can be changed. */
  isStored: boolean;
  sheetNames: string[];
  sheetName: string;
  encoding: SheetEncoding | null;
  delimiter: string | null;
  /** Row number of the headings; null where the sheet has none. */
  headerRow: number | null;
  headerCandidates: HeaderCandidate[];
  headers: string[];
  rowCount: number;
  hiddenCount: number;
  /** Headers of the columns that are hidden in the file, with their places. */
  hiddenColumns: { column: number; header: string }[];
  /** Sheets of the file without a tab on screen. */
  hiddenSheets: string[];
  /** The first sheet, where another one was opened because it holds the phone numbers. */
  passedOverSheet: string | null;
  /** Headers that were missing or doubled in the file, as they are named now. */
  madeHeaders: string[];
  facts: SheetFacts;
  firstRows: SheetRow[];
}

export type ReadOutcome = { ok: true; view: SheetView } | { ok: false; problem: SheetProblem };

/** A column as Match columns shows it. */
export interface ColumnView {
  header: string;
  samples: string[];
  filled: number;
  /** The first names in the samples, where most cells hold whole names; else none. */
  firstNames: string[];
}

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

/** The numbers that a text or a column names, each once; `invalid` holds the first of what could not be read. */
export interface NumbersFound {
  /** Digits with country code. */
  numbers: string[];
  /** Numbers that were named again. */
  repeated: number;
  /** Of the numbers, those that may be no real ones. */
  unconfirmed: number;
  invalid: { rowNumber: number; text: string; problem: PhoneProblem }[];
  invalidCount: number;
}

/** Where numbers are read from: lines of text, or a column of the sheet with the country of each row. */
export type NumbersSource =
  | { kind: 'text'; text: string }
  | {
      kind: 'column';
      column: number;
      countryColumn: number | null;
      countryWords: Record<string, string>;
    };

/** Which rows a list on screen asks for. */
export interface Page {
  offset: number;
  limit: number;
}

/** Everything the page may ask of the worker: name -> input and output. */
export interface WorkbenchCalls extends DuplicateCalls, TidyCalls {
  /** Reads a file and keeps its rows. */
  'file.read': { input: { file: Blob; fileName: string }; output: ReadOutcome };
  /** Reads one of several files, to be joined; the first of them forgets those before. Says why where it cannot be read. */
  'files.add': {
    input: { file: Blob; fileName: string; isFirst: boolean };
    output: { problem: SheetProblem | null };
  };
  /** Makes one sheet of the files that were read, with a column that says which file a row is from. */
  'files.join': {
    input: { fileName: string; fromHeader: string };
    output: { view: SheetView; parts: JoinedPart[] };
  };
  /** Reads the same file again in another way. */
  'file.choose': { input: ReadChoice; output: ReadOutcome };
  /** Takes another row for the headings; null = the sheet has none. */
  'file.header': { input: { rowNumber: number | null }; output: SheetView };
  /** The next contacts in the order of the sheet, for the hand-over to main: as many as the page passes on without a pause. */
  'rows.take': { input: { offset: number }; output: SheetRow[] };
  /** Empties the workbench for a stored list, whose rows follow by `rows.add`. */
  'rows.open': { input: { fileName: string; sheetName: string; headers: string[] }; output: null };
  'rows.add': { input: { rows: SheetRow[] }; output: null };
  /** The rows that have a text in any cell, in the order of the sheet. */
  'rows.page': { input: Page & { search: string }; output: { rows: SheetRow[]; matching: number } };
  /** What is in the workbench now. */
  'rows.view': { input: null; output: SheetView };
  /** Replaces rows after main changed them. */
  'rows.replace': { input: { rows: SheetRow[] }; output: null };
  /** Puts in what main made of split cells. */
  'rows.split': { input: SplitRows; output: null };
  /** Takes rows away that splitting made, and puts changed ones in their places. */
  'rows.unsplit': { input: { removed: number[]; changed: SheetRow[] }; output: null };
  'columns.guess': {
    input: { country: string | null };
    output: { roles: ColumnRole[]; country: string | null };
  };
  'columns.view': { input: null; output: ColumnView[] };
  'columns.fit': {
    input: {
      column: number;
      country: string | null;
      countryColumn: number | null;
      countryWords: Record<string, string>;
    };
    output: PhoneFit;
  };
  /** What the cells of a country column mean. */
  'columns.countries': {
    input: { column: number; own: Record<string, string> };
    output: CountryCells;
  };
  'numbers.read': { input: { source: NumbersSource; country: string | null }; output: NumbersFound };
  'check.run': { input: { draft: Draft; doNotContact: string[] }; output: ContactCounts };
  'check.page': {
    input: Page & {
      state: CheckState | null;
      problem: PhoneProblem | null;
      note: ContactNote | null;
      repair: RepairKind | null;
      search: string;
    };
    output: { rows: ContactView[]; matching: number };
  };
  /** How the rows to fix may be repaired; asked after each check. */
  'repairs.run': { input: null; output: RepairCounts };
  /** The edits that make one kind of repair in every row, with the nth of the numbers that may be meant. */
  'repairs.edits': { input: { kind: RepairKind; option: number }; output: CellEdit[] };
  /** The splits that make a row of each number of every cell with two. */
  'repairs.splits': { input: null; output: RowSplit[] };
  /** Rows of a group with all their cells, for a sheet of their own. */
  'check.export': {
    input: WorkbenchCalls['check.page']['input'];
    output: { view: ContactView; cells: string[] }[];
  };
  'plan.run': { input: { draft: Draft; doNotContact: string[]; prices: Price[] }; output: PlanOutcome };
  'plan.page': {
    input: Page & PlanQuestion & { sort: PlanSort };
    output: { people: PersonView[]; matching: number };
  };
  /** Takes the rows that guards name, to list them. */
  'plan.guards': { input: { rows: GuardRows }; output: null };
  /** Contacts that can be sent to, by name or number, in the order of the sheet. */
  'plan.find': { input: { search: string; limit: number }; output: FoundPerson[] };
  'plan.person': { input: { nth: number }; output: { person: Person | null } };
  /** Row numbers of everybody a list shows who is sent a message. */
  'plan.ticked': { input: PlanQuestion; output: number[] };
}

export interface WorkbenchRequest {
  id: number;
  name: keyof WorkbenchCalls;
  input: unknown;
}

export type WorkbenchReply =
  | { id: number; kind: 'value'; value: unknown }
  | { id: number; kind: 'superseded' }
  | { id: number; kind: 'failed' }
  | { id: number; kind: 'progress'; done: number; total: number }
  | { id: number; kind: 'preview'; preview: SheetPreview };
