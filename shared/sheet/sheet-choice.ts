import type { ColInfo, WorkBook } from 'xlsx';
import type { SheetRow } from '../domain/sheet-row.ts';
import { hiddenColumnsOf, type ColumnRange } from './hidden-columns.ts';
import type { MergedRows } from './merged-cells.ts';
import type { ReadOptions, ReadSheet } from './sheet-result.ts';
import { workbookRows } from './workbook-rows.ts';
import { worksheetOf } from './sheetjs.ts';

/** What a format hides and merges that SheetJS does not tell; what is left out, SheetJS tells. */
export interface Told {
  rows?: ReadonlySet<number> | undefined;
  columns?: readonly ColumnRange[];
  merged?: readonly MergedRows[];
}

/** A sheet read from a workbook, without what depends on the kind of file. */
export type PickedSheet = Pick<
  ReadSheet,
  'sheetNames' | 'hiddenSheets' | 'sheetName' | 'rows' | 'hiddenColumns'
>;

/** Where the sheet that the owner named is; null where none was named or none has that name. */
export function sheetIndex(sheetNames: readonly string[], name: string | undefined): number | null {
  const index = name === undefined ? -1 : sheetNames.indexOf(name);
  return index === -1 ? null : index;
}

/** The sheets to try in turn: the one named, else those a person sees as tabs, in their order. */
export function candidateSheets(workbook: WorkBook, options: ReadOptions): number[] {
  const wanted = sheetIndex(workbook.SheetNames, options.sheetName);
  if (wanted !== null) return [wanted];
  return [...workbook.SheetNames.keys()].filter((index) => !isHidden(workbook, index));
}

/** Reads the first of several sheets that has rows, or the first of them without any. */
export function pickSheet(
  workbook: WorkBook,
  candidates: readonly number[],
  options: ReadOptions,
  toldOf: (index: number) => Told = () => ({}),
): PickedSheet {
  let index = candidates[0] ?? 0;
  let rows: SheetRow[] = [];
  for (const candidate of candidates) {
    rows = workbookRows(workbook, candidate, options, toldOf(candidate));
    if (rows.length > 0) {
      index = candidate;
      break;
    }
  }
  const columns = toldOf(index).columns ?? toldColumns(workbook, index);
  return { ...namesOf(workbook, index), rows, hiddenColumns: hiddenColumnsOf(columns, rows) };
}

/** The names of a workbook's sheets, of the hidden ones and of the one picked. */
export function namesOf(
  workbook: WorkBook,
  index: number,
): Pick<PickedSheet, 'sheetNames' | 'hiddenSheets' | 'sheetName'> {
  const sheetNames = [...workbook.SheetNames];
  return {
    sheetNames,
    hiddenSheets: sheetNames.filter((_, at) => isHidden(workbook, at)),
    sheetName: sheetNames[index] ?? '',
  };
}

function isHidden(workbook: WorkBook, index: number): boolean {
  return Boolean(workbook.Workbook?.Sheets?.[index]?.Hidden);
}

function toldColumns(workbook: WorkBook, index: number): ColumnRange[] {
  const sheet = worksheetOf(workbook, workbook.SheetNames[index] ?? '');
  const columns: (ColInfo | undefined)[] = (sheet && sheet['!cols']) || [];
  return columns.flatMap((column, at) => (column?.hidden ? [{ first: at, last: at }] : []));
}
