import { limits } from '../../shared/domain/limits.ts';
import type { CellEdit, RowSplit } from '../../shared/domain/sheet-row.ts';
import type { Found } from '../workers/tidy-protocol.ts';
import { api } from './client.ts';
import { WorkbenchLost, askWorkbench } from './workbench.ts';

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

/** Few changes, as the window knows them, or those the worker found and holds. */
export type Wanted<T> = readonly T[] | Found;

/** How many changes are wanted. */
export function countOf(wanted: Wanted<unknown>): number {
  return 'count' in wanted ? wanted.count : wanted.length;
}

type Take<T> = (input: { id: number; from: number; limit: number }) => Promise<T[] | null>;

async function eachPiece<T>(
  wanted: Wanted<T>,
  take: Take<T>,
  { columns, signal, isOnBench, onMade }: LongChange,
  make: (piece: T[], from: number) => Promise<void>,
): Promise<void> {
  const size = Math.max(1, Math.min(limits.rowsPerChunk, Math.floor(cellsPerPiece / Math.max(1, columns))));
  const total = countOf(wanted);
  for (let from = 0; from < total && !signal.aborted && isOnBench();) {
    const piece =
      'count' in wanted ? await take({ id: wanted.id, from, limit: size }) : wanted.slice(from, from + size);
    if (!piece?.length) throw new WorkbenchLost();
    await make(piece, from);
    from += piece.length;
    onMade(from);
  }
}

const takeEdits: Take<CellEdit> = (piece) => askWorkbench('found.edits', piece);
const takeSplits: Take<RowSplit> = (piece) => askWorkbench('found.splits', piece);
const takeNone = (): Promise<null> => Promise.resolve(null);

/** The cells that edits would change, as they stand. */
async function cellsBefore(edits: readonly CellEdit[], { isOnBench }: LongChange): Promise<CellEdit[]> {
  const before = await askWorkbench('rows.before', { edits: [...edits] });
  // They may be cells of another sheet, which came on the workbench meanwhile.
  if (!before || !isOnBench()) throw new WorkbenchLost();
  return before;
}

/** Changes cells in main and then on the workbench; tells of each piece that main changed how its cells stood. */
export function editCells(
  change: LongChange,
  edits: Wanted<CellEdit>,
  onBefore: (before: readonly CellEdit[]) => void,
): Promise<void> {
  return eachPiece(edits, takeEdits, change, async (piece) => {
    const before = await cellsBefore(piece, change);
    const rows = await api.call('lists.editCells', { listId: change.listId, edits: piece });
    onBefore(before);
    if (change.isOnBench()) await askWorkbench('rows.replace', { rows });
  });
}

/** Makes a row of each value of cells, in main and then on the workbench; tells how the cells stood, and the numbers of the new rows. */
export function splitRows(
  change: LongChange,
  splits: Wanted<RowSplit>,
  told: {
    onBefore: (before: readonly CellEdit[]) => void;
    onAdded: (rowNumbers: readonly number[]) => void;
  },
): Promise<void> {
  return eachPiece(splits, takeSplits, change, async (piece) => {
    const firsts = piece.map(({ values, ...cell }) => ({ ...cell, value: values[0] ?? '' }));
    const before = await cellsBefore(firsts, change);
    const made = await api.call('lists.splitRows', { listId: change.listId, splits: piece });
    told.onBefore(before);
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
  return eachPiece(rowNumbers, takeNone, change, async (removed, from) => {
    // There are never more cells to put back than rows to take away.
    const own = edits.slice(from, from + removed.length);
    const { listId } = change;
    const changed = await api.call('lists.unsplitRows', { listId, rowNumbers: removed, edits: own });
    if (change.isOnBench()) await askWorkbench('rows.unsplit', { removed, changed });
  });
}
