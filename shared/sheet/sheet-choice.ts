import type { WorkBook } from 'xlsx';
import type { SheetRow } from '../domain/sheet-row.ts';

/** Where the sheet that the owner named is; null where none was named or none has that name. */
export function sheetIndex(sheetNames: readonly string[], name: string | undefined): number | null {
  const index = name === undefined ? -1 : sheetNames.indexOf(name);
  return index === -1 ? null : index;
}

/** The sheets a person sees as tabs, in their order. */
export function visibleSheets(workbook: WorkBook): number[] {
  return [...workbook.SheetNames.keys()].filter((index) => !workbook.Workbook?.Sheets?.[index]?.Hidden);
}

/** The first of several sheets that has rows, or the first of them without any. */
export function firstFilled(
  indices: readonly number[],
  rowsOf: (index: number) => SheetRow[],
): { index: number; rows: SheetRow[] } {
  for (const index of indices) {
    const rows = rowsOf(index);
    if (rows.length > 0) return { index, rows };
  }
  return { index: indices[0] ?? 0, rows: [] };
}
