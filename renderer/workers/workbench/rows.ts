import type { CellEdit, SheetRow } from '../../../shared/domain/sheet-row.ts';
import type { Workbench } from './state.ts';

/** Puts rows that main changed in the place of those with their row numbers. */
export function replaceRows(bench: Workbench, changed: readonly SheetRow[]): void {
  const { rows } = bench.contacts;
  for (const row of changed) {
    const index = indexOfRow(rows, row.rowNumber);
    if (index === -1) continue;
    rows[index] = row;
    bench.changedRows.add(index);
  }
  bench.revision += 1;
}

/** The cells that edits would change, as they stand. */
export function cellsBefore({ contacts: { rows } }: Workbench, edits: readonly CellEdit[]): CellEdit[] {
  return edits.flatMap(({ rowNumber, column }) => {
    const row = rows[indexOfRow(rows, rowNumber)];
    return row ? [{ rowNumber, column, value: row.cells[column] ?? '' }] : [];
  });
}

/** Index of the row with a row number among rows in the order of the sheet; -1 if there is none. */
export function indexOfRow(rows: readonly SheetRow[], rowNumber: number): number {
  let from = 0;
  let to = rows.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (rows[middle]!.rowNumber < rowNumber) from = middle + 1;
    else to = middle;
  }
  return rows[from]?.rowNumber === rowNumber ? from : -1;
}
