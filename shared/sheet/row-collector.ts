import { limits } from '../domain/limits.ts';
import type { SheetRow } from '../domain/sheet-row.ts';
import { SheetRefusal } from './problem.ts';

/** Takes the filled rows of a sheet in order; gives all rows from the first to the last filled one. */
export interface RowCollector {
  /** Blank rows need not be added: rows in between are made up when the next filled one comes. */
  add(rowNumber: number, cells: string[]): void;
  rows(): SheetRow[];
}

/** Makes a collector that holds a sheet to the limits and reports every few thousand rows. */
export function createRowCollector(
  isHidden: (rowNumber: number) => boolean,
  onProgress: (done: number) => void,
): RowCollector {
  const rows: SheetRow[] = [];
  return {
    add(rowNumber, cells) {
      if (trimEnd(cells) === 0) return;
      holdToLimits(rowNumber, cells);
      let next = (rows.at(-1)?.rowNumber ?? rowNumber - 1) + 1;
      const count = rows.length + rowNumber - next + 1;
      if (count > limits.sheetRows) {
        throw new SheetRefusal('too_many_rows', { limit: limits.sheetRows, actual: count });
      }
      for (; next < rowNumber; next++) rows.push({ rowNumber: next, cells: [], hidden: isHidden(next) });
      rows.push({ rowNumber, cells, hidden: isHidden(rowNumber) });
      if (rows.length % limits.rowsPerChunk === 0) onProgress(rows.length);
    },
    rows: () => rows,
  };
}

/** Drops the blank cells at the end of a row, in place. */
function trimEnd(cells: string[]): number {
  let length = cells.length;
  while (length > 0 && cells[length - 1] === '') length--;
  cells.length = length;
  return length;
}

function holdToLimits(rowNumber: number, cells: string[]): void {
  if (cells.length > limits.sheetColumns) {
    throw new SheetRefusal('too_many_columns', { limit: limits.sheetColumns, actual: cells.length });
  }
  for (const cell of cells) {
    if (cell.length > limits.cellCharacters) {
      throw new SheetRefusal('cell_too_long', { limit: limits.cellCharacters, actual: rowNumber });
    }
  }
}
