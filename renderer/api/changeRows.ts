import { limits } from '../../shared/domain/limits.ts';
import type { CellEdit, RowSplit } from '../../shared/domain/sheet-row.ts';
import { api } from './client.ts';
import { askWorkbench } from './workbench.ts';

/** A change of many cells, made piece by piece. */
export interface LongChange {
  listId: string;
  /** Columns of the list: wide rows go in smaller pieces. */
  columns: number;
  /** Stops it after the piece that is on its way. */
  signal: AbortSignal;
  /** Whether the list is still the one on the workbench. */
  isOnBench: () => boolean;
  /** Told how many were made so far. */
  onMade: (made: number) => void;
}

// More would make the window pause while they pass through it, and Cancel wait.
const cellsPerPiece = 6_000;

async function eachPiece<T>(
  items: readonly T[],
  { columns, signal, isOnBench, onMade }: LongChange,
  make: (piece: T[], from: number) => Promise<void>,
): Promise<void> {
  const size = Math.max(1, Math.min(limits.rowsPerChunk, Math.floor(cellsPerPiece / Math.max(1, columns))));
  for (let from = 0; from < items.length && !signal.aborted && isOnBench(); from += size) {
    const piece = items.slice(from, from + size);
    await make(piece, from);
    onMade(from + piece.length);
  }
}

/** The cells that edits would change, as they stand. */
async function cellsBefore(edits: readonly CellEdit[]): Promise<CellEdit[]> {
  return (await askWorkbench('rows.before', { edits: [...edits] })) ?? [];
}

/** Changes cells in main and then on the workbench; tells before each piece how its cells stood. */
export function editCells(
  change: LongChange,
  edits: readonly CellEdit[],
  onBefore: (before: readonly CellEdit[]) => void,
): Promise<void> {
  return eachPiece(edits, change, async (piece) => {
    onBefore(await cellsBefore(piece));
    const rows = await api.call('lists.editCells', { listId: change.listId, edits: piece });
    if (change.isOnBench()) await askWorkbench('rows.replace', { rows });
  });
}

/** Makes a row of each value of cells, in main and then on the workbench; tells how the cells stood, and the numbers of the new rows. */
export function splitRows(
  change: LongChange,
  splits: readonly RowSplit[],
  told: {
    onBefore: (before: readonly CellEdit[]) => void;
    onAdded: (rowNumbers: readonly number[]) => void;
  },
): Promise<void> {
  return eachPiece(splits, change, async (piece) => {
    const firsts = piece.map(({ values, ...cell }) => ({ ...cell, value: values[0] ?? '' }));
    told.onBefore(await cellsBefore(firsts));
    const made = await api.call('lists.splitRows', { listId: change.listId, splits: piece });
    told.onAdded(made.added.map(({ rowNumber }) => rowNumber));
    if (change.isOnBench()) await askWorkbench('rows.split', made);
  });
}

/** Takes rows away that splitting made, and changes cells. */
export function unsplitRows(
  change: LongChange,
  rowNumbers: readonly number[],
  edits: readonly CellEdit[],
): Promise<void> {
  return eachPiece(rowNumbers, change, async (removed, from) => {
    // There are never more cells to put back than rows to take away.
    const own = edits.slice(from, from + removed.length);
    const { listId } = change;
    const changed = await api.call('lists.unsplitRows', { listId, rowNumbers: removed, edits: own });
    if (change.isOnBench()) await askWorkbench('rows.unsplit', { removed, changed });
  });
}
