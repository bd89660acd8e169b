import type { SheetFacts } from '../../shared/domain/sheet-facts.ts';
import type { SheetRow } from '../../shared/domain/sheet-row.ts';
import type { SheetEncoding } from '../../shared/sheet/decode-text.ts';
import type { SheetProblem } from '../../shared/sheet/problem.ts';

/** What the owner may change about how a file is read; what is left out is found by the program. */
export interface ReadChoice {
  sheetName?: string;
  encoding?: SheetEncoding;
  delimiter?: string;
}

/** A whole way to read a file, with the row of the headings; null = it has none. */
export interface FileReading extends ReadChoice {
  headerRow?: number | null;
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
  /** Tells this sheet from the others that were on the workbench. */
  mark: number;
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
