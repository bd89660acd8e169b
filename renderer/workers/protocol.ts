import type { CheckState } from '../../shared/domain/check.ts';
import type { ContactNote } from '../../shared/domain/contact-note.ts';
import type { ColumnRole, Draft } from '../../shared/domain/draft.ts';
import type { JoinedPart } from '../../shared/domain/join/join-sheets.ts';
import type { GuardRows } from '../../shared/domain/guards.ts';
import type { PhoneProblem } from '../../shared/domain/phone.ts';
import type { RepairKind } from '../../shared/domain/repair/repair.ts';
import type { Price } from '../../shared/domain/price.ts';
import type { SheetRow, SplitRows } from '../../shared/domain/sheet-row.ts';
import type { SheetProblem } from '../../shared/sheet/problem.ts';
import type { DuplicateCalls } from './duplicates-protocol.ts';
import type { Found, TidyCalls } from './tidy-protocol.ts';
import type {
  ReadChoice,
  FileReading,
  SheetPreview,
  SheetView,
  ReadOutcome,
  ColumnView,
} from './sheet-protocol.ts';
import type {
  PhoneFit,
  CountryCells,
  ContactView,
  ContactCounts,
  RepairCounts,
} from './contacts-protocol.ts';
import type {
  PlanSort,
  PersonView,
  PlanQuestion,
  PlanOutcome,
  Person,
  FoundPerson,
} from './plan-protocol.ts';

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

/** Rows on their way to main: as one JSON text, and how many. */
export interface RowsPiece {
  text: string;
  count: number;
}

/** Which rows a list on screen asks for. */
export interface Page {
  offset: number;
  limit: number;
}

/** Everything the page may ask of the worker: name -> input and output. */
export interface WorkbenchCalls extends DuplicateCalls, TidyCalls {
  /** Reads a file, as it is guessed or as asked, and keeps its rows. */
  'file.read': { input: { file: Blob; fileName: string; as?: FileReading }; output: ReadOutcome };
  /** Reads one of several files, as it is guessed or as asked, to be joined; the first of them forgets those before. Says why where it cannot be read. Numbers are of `country`, else of the one that the files name, else of the system's. */
  'files.add': {
    input: {
      file: Blob;
      fileName: string;
      isFirst: boolean;
      country: string | null;
      systemCountry: string | null;
      as?: FileReading;
    };
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
  /** The next contacts in the order of the sheet, for the hand-over to main: as many as the page passes on without a pause, as `lists.addRows` takes them. */
  'rows.take': { input: { offset: number }; output: RowsPiece };
  /** Empties the workbench for a stored list, whose rows follow by `rows.add`. */
  'rows.open': { input: { fileName: string; sheetName: string; headers: string[] }; output: null };
  'rows.add': { input: { rows: SheetRow[] }; output: null };
  /** The rows that have a text in any cell, in the order of the sheet. */
  'rows.page': { input: Page & { search: string }; output: { rows: SheetRow[]; matching: number } };
  /** What is in the workbench now. */
  'rows.view': { input: null; output: SheetView };
  /** Replaces rows of a sheet after main changed them; nothing where another one came on the workbench, as with those below. */
  'rows.replace': { input: { mark: number; rows: SheetRow[] }; output: null };
  /** Puts in what main made of split cells. */
  'rows.split': { input: { mark: number } & SplitRows; output: null };
  /** Takes rows away that splitting made, and puts changed ones in their places. */
  'rows.unsplit': { input: { mark: number; removed: number[]; changed: SheetRow[] }; output: null };
  'columns.guess': {
    input: { country: string | null };
    output: { roles: ColumnRole[]; country: string | null };
  };
  /** Whether roles that were chosen under the same headings can be those of this sheet. */
  'columns.recalled': { input: { roles: ColumnRole[]; country: string | null }; output: boolean };
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
  'repairs.edits': { input: { kind: RepairKind; option: number }; output: Found };
  /** The splits that make a row of each number of every cell with two. */
  'repairs.splits': { input: null; output: Found };
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

/** Stops a request that is on its way, which is then answered as superseded. */
export interface WorkbenchStop {
  stops: number;
  name: keyof WorkbenchCalls;
}

export type WorkbenchReply =
  | { id: number; kind: 'value'; value: unknown }
  | { id: number; kind: 'superseded' }
  | { id: number; kind: 'failed' }
  | { id: number; kind: 'progress'; done: number; total: number }
  | { id: number; kind: 'preview'; preview: SheetPreview };
