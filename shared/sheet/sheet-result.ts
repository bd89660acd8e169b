import type { SheetRow } from '../domain/sheet-row.ts';
import type { SheetEncoding } from './decode-text.ts';
import type { SheetProblem } from './problem.ts';

export type SheetKind = 'xlsx' | 'xlsm' | 'xlsb' | 'xls' | 'xml' | 'ods' | 'html' | 'csv' | 'tsv';

/** One sheet of a file as rows of text; encoding and delimiter are null where the format has none. */
export interface ReadSheet {
  kind: SheetKind;
  sheetNames: string[];
  /** Those of `sheetNames` that have no tab on screen. */
  hiddenSheets: string[];
  sheetName: string;
  encoding: SheetEncoding | null;
  delimiter: string | null;
  rows: SheetRow[];
  /** Columns that are hidden in the file, as indexes into the cells of a row. */
  hiddenColumns: number[];
}

export type SheetResult = { ok: true; sheet: ReadSheet } | { ok: false; problem: SheetProblem };

/** What the beginning of a file tells of its sheet; the whole may tell another encoding, delimiter or sheet. */
export type FirstRows = Pick<ReadSheet, 'sheetName' | 'encoding' | 'delimiter' | 'rows'>;

/** Told how many rows are done, and of how many: an estimate, null where there is none yet. */
export type ProgressListener = (done: number, total: number | null) => void;

/** What the owner chose where the program would otherwise find it out, and a listener for rows done. */
export interface ReadOptions {
  sheetName?: string;
  encoding?: SheetEncoding;
  delimiter?: string;
  onProgress?: ProgressListener;
}
