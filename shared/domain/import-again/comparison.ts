import { isBlank } from '../fold.ts';
import { limits } from '../limits.ts';
import type { SheetRow } from '../sheet-row.ts';
import type { ImportCounts, ImportWay } from './counts.ts';
import { noCounts } from './counts.ts';
import type { ReaderInput } from './learning-reader.ts';
import { createLearningReader } from './learning-reader.ts';
import type { LinedUpColumns } from './line-up.ts';
import { placedCells } from './line-up.ts';
import { pairRows } from './pair-rows.ts';
import { createRowNotes } from './row-notes.ts';
import type { RowChange } from './row-changes.ts';
import { changeOf, changedRow, isChange } from './row-changes.ts';
import { createRowsByKey } from './rows-by-key.ts';

/** What decides which rows of a list and of a file are the same people. */
export interface ComparisonInput extends ReaderInput {
  columns: LinedUpColumns;
  nameColumn: number | null;
  /** A row of the list by its row number. */
  rowOfList: (rowNumber: number) => SheetRow | null;
  /** A row of the file by its row number. */
  rowOfFile: (rowNumber: number) => SheetRow | null;
}

/** A row of a list that the file changes. */
export interface ShownChange {
  row: SheetRow;
  change: RowChange;
}

/** A list beside a newer file of it. Rows are handed in one by one; then the numbers are compared one by one. */
export interface Comparison {
  addListRow: (row: SheetRow) => void;
  addFileRow: (row: SheetRow) => void;
  /** Compares the next numbers; false once all are done. */
  compareNext: (limit: number) => boolean;
  counts: () => ImportCounts;
  /** The first rows that the file changes. */
  shownChanges: () => readonly ShownChange[];
  /** How many cells the file changes, by column. */
  changedCells: () => ReadonlyMap<number, number>;
  /** A row of the list with what the file changes in it. */
  updated: (row: SheetRow) => SheetRow;
  /** Row numbers of the file that come into the list, in the order of the file. */
  addedRows: (way: Exclude<ImportWay, 'replace'>) => number[];
  /** The row of the file with its cells in the places of the list. */
  placed: (row: SheetRow) => SheetRow;
  /** What the cells of the country column mean, those of the file too. */
  countryWords: () => Record<string, string>;
}

const shownAtMost = 50;
/** Why a row of the file is added: its number is new, or it says something new of a number that is not. */
const [asNew, asAgain] = [1, 2];

/** Compares a list with a file. */
export function createComparison(input: ComparisonInput): Comparison {
  const { columns, phoneColumn } = input;
  const { read, countryWords } = createLearningReader(input);
  const listRows = createRowsByKey();
  const fileRows = createRowsByKey();
  /** Rows by the number they were imported with, where the owner changed it since. */
  const importedRows = createRowsByKey();
  /** Rows of the list by their cells, where their number does or did not help. */
  const rowsByCells = createRowsByKey();
  const listUnreadable: number[] = [];
  const fileUnreadable: number[] = [];
  /** Rows of the list that the file has. */
  const matched = createRowNotes();
  /** The row of the file that changes a row of the list. */
  const changers = createRowNotes();
  /** Rows of the file that are not in the list. */
  const added = createRowNotes();
  const counts = { ...noCounts };
  const shown: ShownChange[] = [];
  const changedCells = new Map<number, number>();
  const commonColumns = columns.places.filter(
    (place) => place < columns.headers.length - columns.added.length,
  );
  let queue: Iterator<() => void> | null = null;

  const keyOf = (cells: readonly string[]): string =>
    commonColumns.map((column) => (cells[column] ?? '').trim()).join('\u001f');
  const placed = (row: SheetRow): SheetRow => ({ ...row, cells: placedCells(row.cells, columns) });

  const isGone = (rowNumber: number): boolean => matched.get(rowNumber) === 0;

  function noteChange(row: SheetRow, fileRow: SheetRow, change: RowChange): boolean {
    matched.set(row.rowNumber, 1);
    if (!isChange(change)) return false;
    changers.set(row.rowNumber, fileRow.rowNumber);
    for (const { column } of change.cells) changedCells.set(column, (changedCells.get(column) ?? 0) + 1);
    if (shown.length < shownAtMost) shown.push({ row, change });
    return true;
  }

  function compareNumber(number: string, rowNumbers: readonly number[]): void {
    counts.repeated += rowNumbers.length - 1;
    const known = listRows.get(number) ?? importedRows.get(number);
    if (!known) {
      counts.new += 1;
      for (const rowNumber of rowNumbers) added.set(rowNumber, asNew);
      return;
    }
    const free = known.filter(isGone);
    // Beyond that they are no people who share a number, and pairing them all would take for ever.
    const rows = rowsAt(free.slice(0, limits.rowsPerNumber), input.rowOfList);
    const ownRows = rowsAt(rowNumbers.slice(0, limits.rowsPerNumber), input.rowOfFile).map(placed);
    const { pairs, unpaired } = pairRows(rows, ownRows, input);
    const changes = pairs.filter(({ row, fileRow, change }) => noteChange(row, fileRow, change));
    for (const { rowNumber } of unpaired) added.set(rowNumber, asAgain);
    counts.again += unpaired.length;
    counts[changes.length + unpaired.length > 0 ? 'changed' : 'same'] += 1;
  }

  function compareUnreadable(rowNumber: number): void {
    const row = input.rowOfFile(rowNumber);
    if (!row) return;
    const fileRow = placed(row);
    const twin = rowsByCells.get(keyOf(fileRow.cells))?.find(isGone);
    if (twin === undefined) {
      counts.unreadable += 1;
      added.set(rowNumber, asNew);
      return;
    }
    counts.unreadableKnown += 1;
    const { pairs } = pairRows(rowsAt([twin], input.rowOfList), [fileRow], input);
    for (const pair of pairs) {
      if (noteChange(pair.row, fileRow, pair.change)) counts.unreadableChanged += 1;
    }
  }

  function* steps(): Generator<() => void> {
    for (const [number, rowNumbers] of fileRows.entries()) yield () => compareNumber(number, rowNumbers);
    for (const rowNumber of fileUnreadable) yield () => compareUnreadable(rowNumber);
    for (const [number, rowNumbers] of listRows.entries()) {
      yield () => {
        if (!fileRows.has(number) && rowNumbers.every(isGone)) counts.missing += 1;
      };
    }
    for (const rowNumber of listUnreadable) {
      yield () => {
        if (isGone(rowNumber)) counts.unreadableMissing += 1;
      };
    }
  }

  return {
    addListRow(row) {
      if (row.cells.every(isBlank)) return;
      const number = read(row);
      if (number === null) listUnreadable.push(row.rowNumber);
      else listRows.add(number, row.rowNumber);
      if (number === null) rowsByCells.add(keyOf(row.cells), row.rowNumber);
      if (!row.imported) return;
      const before = read({ ...row, cells: row.imported });
      if (before === null) rowsByCells.add(keyOf(row.imported), row.rowNumber);
      else if (before !== number) importedRows.add(before, row.rowNumber);
    },
    addFileRow(row) {
      const isEmpty = row.cells.every(isBlank);
      const number = isEmpty ? null : read(placed(row));
      if (isEmpty) counts.blank += 1;
      else if (number === null) fileUnreadable.push(row.rowNumber);
      else fileRows.add(number, row.rowNumber);
    },
    compareNext(limit) {
      queue ??= steps();
      for (let done = 0; done < limit; done += 1) {
        const step = queue.next();
        if (step.done) return false;
        step.value();
      }
      return true;
    },
    counts: () => ({ ...counts }),
    shownChanges: () => shown,
    changedCells: () => changedCells,
    updated(row) {
      const changer = input.rowOfFile(changers.get(row.rowNumber));
      return changer ? changedRow(row, changeOf(row, placed(changer), phoneColumn)) : row;
    },
    addedRows: (way) => added.rows((note) => way === 'update' || note === asNew),
    placed,
    countryWords,
  };
}

function rowsAt(rowNumbers: readonly number[], rowAt: (rowNumber: number) => SheetRow | null): SheetRow[] {
  return rowNumbers.map(rowAt).filter((row) => row !== null);
}
