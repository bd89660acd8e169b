import { limits } from '../../../shared/domain/limits.ts';
import type { CellEdit, SheetRow, SplitRows } from '../../../shared/domain/sheet-row.ts';
import type { RowsPiece, WorkbenchCalls } from '../protocol.ts';
import type { Found } from '../tidy-protocol.ts';
import { beginFinding, hold } from './found.ts';
import type { Workbench } from './state.ts';

// What a cell costs beside its text on its way.
const charactersBeside = 8;

/** The next rows for the hand-over to main: as many as the page can pass on without a pause that anybody sees, at least one. */
export function takeRows(rows: readonly SheetRow[], offset: number): RowsPiece {
  let characters = 0;
  let end = offset;
  while (end < rows.length && end - offset < limits.rowsPerChunk && characters < limits.handOverCharacters) {
    for (const cell of rows[end]!.cells) characters += cell.length + charactersBeside;
    end += 1;
  }
  return { text: JSON.stringify(rows.slice(offset, end)), count: end - offset };
}

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

/** Puts in what main made of split cells: rows that changed, and new ones after the last. */
export function addSplitRows(bench: Workbench, { changed, added }: SplitRows): void {
  replaceRows(bench, changed);
  bench.contacts.rows.push(...added);
  forgetCheck(bench);
}

/** Takes rows away that splitting made, and puts changed ones in their places. */
export function removeSplitRows(
  bench: Workbench,
  { removed, changed }: { removed: readonly number[]; changed: readonly SheetRow[] },
): void {
  const gone = new Set(removed);
  bench.contacts.rows = bench.contacts.rows.filter(({ rowNumber }) => !gone.has(rowNumber));
  replaceRows(bench, changed);
  forgetCheck(bench);
}

/** Rows came or went: what was worked out by their places holds no more. */
function forgetCheck(bench: Workbench): void {
  bench.changedRows.clear();
  Object.assign(bench, { check: null, checkSelection: null, repairs: null, duplicates: null });
}

/** The cells that edits would change, as they stand. */
export function cellsBefore({ contacts: { rows } }: Workbench, edits: readonly CellEdit[]): CellEdit[] {
  return edits.flatMap(({ rowNumber, column }) => {
    const row = rows[indexOfRow(rows, rowNumber)];
    return row ? [{ rowNumber, column, value: row.cells[column] ?? '' }] : [];
  });
}

/** All cells of a row. */
export function cellsOf({ contacts: { rows } }: Workbench, rowNumber: number): string[] {
  return rows[indexOfRow(rows, rowNumber)]?.cells ?? [];
}

/** The row numbers of the cells of a column that say a value. */
export function rowsThatSay({ contacts: { rows } }: Workbench, column: number, value: string): number[] {
  const wanted = value.trim();
  return rows
    .filter(({ cells }) => (cells[column] ?? '').trim() === wanted)
    .map(({ rowNumber }) => rowNumber);
}

/** Finds the cells of a column that say a value, to say another. */
export function sameEdits(
  bench: Workbench,
  { column, value, after }: { column: number; value: string; after: string },
): Found {
  const edits = rowsThatSay(bench, column, value).map((rowNumber) => ({ rowNumber, column, value: after }));
  return hold(bench, beginFinding(bench), { edits });
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

/** The rows that have a text in any cell, as a screen shows them. */
export function rowsPage(
  bench: Workbench,
  { offset, limit, search }: WorkbenchCalls['rows.page']['input'],
): WorkbenchCalls['rows.page']['output'] {
  const { rows } = bench.contacts;
  const words = search.trim().toLowerCase();
  const found =
    words === ''
      ? rows
      : rows.filter(({ cells }) => cells.some((cell) => cell.toLowerCase().includes(words)));
  return { rows: found.slice(offset, offset + limit), matching: found.length };
}
