import type { SheetRow } from '../sheet-row.ts';

/** A cell of a list for which a file has another value. */
export interface CellChange {
  column: number;
  before: string;
  after: string;
}

/** What a file says differently of a row of a list. */
export interface RowChange {
  cells: CellChange[];
  /** Whether the row is hidden in the file, where it is not as in the list; else null. */
  hidden: boolean | null;
}

/**
 * What a row of a file, its cells in the places of the list, changes in a row of the list. A blank cell changes nothing, the
 * phone cell names the same number, and a cell that the file still has as it was imported leaves what the owner made of it.
 */
export function changeOf(row: SheetRow, fileRow: SheetRow, phoneColumn: number): RowChange {
  const cells: CellChange[] = [];
  for (const [column, cell] of fileRow.cells.entries()) {
    const after = cell.trim();
    const before = row.cells[column] ?? '';
    if (column === phoneColumn || after === '' || after === before.trim()) continue;
    if (row.imported && after === (row.imported[column] ?? '').trim()) continue;
    cells.push({ column, before, after: cell });
  }
  return { cells, hidden: row.hidden === fileRow.hidden ? null : fileRow.hidden };
}

/** Whether there is anything to change. */
export function isChange({ cells, hidden }: RowChange): boolean {
  return cells.length > 0 || hidden !== null;
}

/** The row with the change made; what was imported there is what the file has now. */
export function changedRow(row: SheetRow, { cells, hidden }: RowChange): SheetRow {
  return {
    ...row,
    cells: withCells(row.cells, cells),
    hidden: hidden ?? row.hidden,
    ...(row.imported && { imported: withCells(row.imported, cells) }),
  };
}

function withCells(cells: readonly string[], changes: readonly CellChange[]): string[] {
  const changed = [...cells];
  for (const { column, after } of changes) {
    while (changed.length < column) changed.push('');
    changed[column] = after;
  }
  return changed;
}
