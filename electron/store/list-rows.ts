import type { Database } from 'better-sqlite3';
import type { CellEdit, RowSplit, SheetRow, SplitRows } from '../../shared/domain/sheet-row.ts';
import type { ListStore } from '../core/ports-lists.ts';
import { cellsOfText } from './cells-text.ts';

interface StoredRow {
  rowNumber: number;
  cells: string;
  imported: string | null;
  hidden: number;
  fromRow: number | null;
}

const rowColumns =
  'row_number AS rowNumber, cells, imported_cells AS imported, is_hidden AS hidden, from_row AS fromRow';

// An import gives a list rows of its own; until the first one they stand under the list itself.
const rowsOfList = 'list_id = (SELECT coalesce(rows_id, id) FROM lists WHERE id = ?)';

type RowNames =
  'addRows' | 'rows' | 'editCells' | 'splitRows' | 'unsplitRows' | 'lastRowNumber' | 'row' | 'versionRows';

/** Rows of lists, keyed by the row number of the sheet; what was imported is kept beside what was changed. */
export function listRowStore(database: Database): Pick<ListStore, RowNames> {
  const insert = database.prepare<[string, number, string, string | null, number, number | null]>(
    `INSERT INTO list_rows (list_id, row_number, cells, imported_cells, is_hidden, from_row)
     VALUES (?, ?, ?, ?, ?, ?)`,
  );
  const rowsId = database
    .prepare<[string], string>('SELECT coalesce(rows_id, id) FROM lists WHERE id = ?')
    .pluck();
  const page = database.prepare<[string, number, number], StoredRow>(
    `SELECT ${rowColumns} FROM list_rows WHERE ${rowsOfList} AND row_number > ? ORDER BY row_number LIMIT ?`,
  );
  const versionPage = database.prepare<[string, number, number], StoredRow>(
    `SELECT ${rowColumns} FROM list_rows WHERE list_id = ? AND row_number > ? ORDER BY row_number LIMIT ?`,
  );
  const one = database.prepare<[string, number], StoredRow>(
    `SELECT ${rowColumns} FROM list_rows WHERE ${rowsOfList} AND row_number = ?`,
  );
  const update = database.prepare<[string, string, number]>(
    `UPDATE list_rows SET imported_cells = coalesce(imported_cells, cells), cells = ?
     WHERE ${rowsOfList} AND row_number = ?`,
  );
  const last = database
    .prepare<[string], number | null>(`SELECT max(row_number) FROM list_rows WHERE ${rowsOfList}`)
    .pluck();
  const removeCopy = database.prepare<[string, number]>(
    `DELETE FROM list_rows WHERE ${rowsOfList} AND row_number = ? AND from_row IS NOT NULL`,
  );
  const count = database.prepare<[number, string]>('UPDATE lists SET row_count = row_count + ? WHERE id = ?');

  const rowOf = (listId: string, rowNumber: number): SheetRow | null => {
    const stored = one.get(listId, rowNumber);
    return stored ? toRow(stored) : null;
  };
  const lastRowNumber = (listId: string): number => last.get(listId) ?? 0;

  /** The rows with their cells changed, by row number; null where one is not there. */
  function edited(listId: string, edits: readonly CellEdit[]): SheetRow[] | null {
    const rows = new Map<number, SheetRow>();
    for (const { rowNumber, column, value } of edits) {
      const row = rows.get(rowNumber) ?? rowOf(listId, rowNumber);
      if (!row) return null;
      rows.set(rowNumber, row);
      row.imported ??= [...row.cells];
      while (row.cells.length <= column) row.cells.push('');
      row.cells[column] = value;
    }
    return [...rows.values()].sort((a, b) => a.rowNumber - b.rowNumber);
  }

  function editCells(listId: string, edits: readonly CellEdit[]): SheetRow[] | null {
    const rows = edited(listId, edits);
    for (const { rowNumber, cells } of rows ?? []) update.run(JSON.stringify(cells), listId, rowNumber);
    return rows;
  }

  function splitRows(listId: string, splits: readonly RowSplit[]): SplitRows | null {
    const firsts = splits.map(({ rowNumber, column, values }) => ({
      rowNumber,
      column,
      value: values[0] ?? '',
    }));
    const changed = editCells(listId, firsts);
    if (!changed) return null;
    const byNumber = new Map(changed.map((row) => [row.rowNumber, row]));
    const added: SheetRow[] = [];
    let rowNumber = lastRowNumber(listId);
    for (const split of splits) {
      const row = byNumber.get(split.rowNumber)!;
      for (const value of split.values.slice(1)) {
        rowNumber += 1;
        const copy = { ...row, rowNumber, cells: row.cells.with(split.column, value) };
        added.push({ ...copy, fromRow: row.fromRow ?? row.rowNumber });
      }
    }
    for (const { rowNumber: at, cells, imported, hidden, fromRow } of added) {
      const before = JSON.stringify(imported ?? cells);
      insert.run(
        rowsId.get(listId) ?? listId,
        at,
        JSON.stringify(cells),
        before,
        hidden ? 1 : 0,
        fromRow ?? at,
      );
    }
    count.run(added.length, listId);
    return { changed, added };
  }

  function unsplitRows(
    listId: string,
    rowNumbers: readonly number[],
    edits: readonly CellEdit[],
  ): SheetRow[] | null {
    const different = new Set(rowNumbers);
    const isSplit = (rowNumber: number): boolean => rowOf(listId, rowNumber)?.fromRow !== undefined;
    if (![...different].every(isSplit)) return null;
    if (edits.some(({ rowNumber }) => different.has(rowNumber))) return null;
    if (!edited(listId, edits)) return null;
    for (const rowNumber of different) removeCopy.run(listId, rowNumber);
    count.run(-different.size, listId);
    return editCells(listId, edits);
  }

  return {
    addRows: (listId, rows) =>
      database.transaction(() => {
        for (const { rowNumber, cells, imported, hidden, fromRow } of rows) {
          const before = imported ? JSON.stringify(imported) : null;
          insert.run(listId, rowNumber, JSON.stringify(cells), before, hidden ? 1 : 0, fromRow ?? null);
        }
      })(),
    rows: (listId, afterRowNumber, limit) => page.all(listId, afterRowNumber, limit).map(toRow),
    editCells: database.transaction(editCells),
    splitRows: database.transaction(splitRows),
    unsplitRows: database.transaction(unsplitRows),
    lastRowNumber,
    row: rowOf,
    versionRows: (versionId, afterRowNumber, limit) =>
      versionPage.all(versionId, afterRowNumber, limit).map(toRow),
  };
}

function toRow({ rowNumber, cells, imported, hidden, fromRow }: StoredRow): SheetRow {
  return {
    rowNumber,
    cells: cellsOfText(cells),
    hidden: hidden === 1,
    ...(imported !== null && { imported: cellsOfText(imported) }),
    ...(fromRow !== null && { fromRow }),
  };
}
