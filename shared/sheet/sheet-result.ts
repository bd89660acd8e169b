import type { SheetRow } from '../domain/sheet-row.ts';
import type { SheetEncoding } from './decode-text.ts';
import type { SheetProblem } from './problem.ts';

export type SheetKind = 'xlsx' | 'xlsm' | 'xlsb' | 'xls' | 'ods' | 'html' | 'csv' | 'tsv';

/** One sheet of a file as rows of text; encoding and delimiter are null where the format has none. */
export interface ReadSheet {
  kind: SheetKind;
  sheetNames: string[];
  sheetName: string;
  encoding: SheetEncoding | null;
  delimiter: string | null;
  rows: SheetRow[];
}

export type SheetResult = { ok: true; sheet: ReadSheet } | { ok: false; problem: SheetProblem };

/** What the owner chose where the program would otherwise find it out, and a listener for rows done. */
export interface ReadOptions {
  sheetName?: string;
  encoding?: SheetEncoding;
  delimiter?: string;
  onProgress?: (done: number) => void;
}
