import type { WorkBook } from 'xlsx';
import type { SheetRow } from '../domain/sheet-row.ts';
import { fillMergedRows, toldMergedRows, type MergedRows } from './merged-cells.ts';
import { SheetRefusal } from './problem.ts';
import type { ReadOptions } from './sheet-result.ts';
import { worksheetOf } from './sheetjs.ts';
import { worksheetRows } from './worksheet-rows.ts';

/** The rows of one sheet of a parsed workbook; a chart sheet has none. */
export function workbookRows(
  workbook: WorkBook,
  index: number,
  options: ReadOptions,
  told: { rows?: ReadonlySet<number> | undefined; merged?: readonly MergedRows[] },
): SheetRow[] {
  const sheet = worksheetOf(workbook, workbook.SheetNames[index] ?? '');
  // SheetJS swallows what goes wrong inside a sheet and leaves the sheet out.
  if (sheet === undefined || sheet === null) throw new SheetRefusal('damaged');
  if (sheet === '' || sheet['!type'] === 'chart' || !sheet['!data']) return [];
  const rowInfo = sheet['!rows'];
  const rows = worksheetRows(sheet, {
    date1904: workbook.Workbook?.WBProps?.date1904 === true,
    isHidden: (rowNumber) => told.rows?.has(rowNumber) ?? rowInfo?.[rowNumber - 1]?.hidden === true,
    onProgress: options.onProgress ?? (() => {}),
  });
  fillMergedRows(rows, told.merged ?? toldMergedRows(sheet));
  return rows;
}
