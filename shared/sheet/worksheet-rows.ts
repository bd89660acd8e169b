import type { CellObject, DenseWorkSheet } from 'xlsx';
import { limits } from '../domain/limits.ts';
import type { SheetRow } from '../domain/sheet-row.ts';
import { cellText } from './cell-text.ts';
import { SheetRefusal } from './problem.ts';
import { createRowCollector } from './row-collector.ts';
import type { ProgressListener } from './sheet-result.ts';

// No spreadsheet program has more; a cell out there is an attack on whoever loops up to it.
const widestSheet = 16_384;

/** How the rows of one worksheet are to be read. */
export interface WorksheetReading {
  date1904: boolean;
  isHidden: (rowNumber: number) => boolean;
  onProgress: ProgressListener;
}

/** The rows of a parsed worksheet as text; uses the sheet up, so that both never lie in memory. */
export function worksheetRows(sheet: DenseWorkSheet, reading: WorksheetReading): SheetRow[] {
  const data: (CellObject[] | undefined)[] = sheet['!data'];
  if (data.length > limits.sheetRows) {
    throw new SheetRefusal('too_many_rows', { limit: limits.sheetRows, actual: data.length });
  }
  const collector = createRowCollector(reading.isHidden, (done) => reading.onProgress(done, data.length));
  for (let index = 0; index < data.length; index++) {
    const row = data[index];
    if (row === undefined) continue;
    collector.add(index + 1, rowCells(row, reading.date1904));
    data[index] = undefined;
  }
  return collector.rows();
}

function rowCells(row: CellObject[], date1904: boolean): string[] {
  if (row.length > widestSheet) {
    throw new SheetRefusal('too_many_columns', { limit: limits.sheetColumns, actual: row.length });
  }
  return Array.from(row, (cell) => cellText(cell, date1904));
}
