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
  /** The mark of the sheet on the workbench while that is the list; else null. */
  markOnBench: () => number | null;
  /** Told how many were made so far. */
  onMade: (made: number) => void;
}

/** A cell that was split: how it stood, and the numbers of the rows that its further values became. */
export interface MadeSplit {
  before: CellEdit;
  added: number[];
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
  { columns, signal, markOnBench, onMade }: LongChange,
  make: (piece: T[]) => Promise<void>,
  /** As many of a piece as go together. */
  together = (piece: T[]): T[] => piece,
): Promise<void> {
  const size = Math.max(1, Math.min(limits.rowsPerChunk, Math.floor(cellsPerPiece / Math.max(1, columns))));
  const total = countOf(wanted);
  for (let from = 0; from < total && !signal.aborted && markOnBench() !== null;) {
    const next =
      'count' in wanted ? await take({ id: wanted.id, from, limit: size }) : wanted.slice(from, from + size);
    const piece = together(next ?? []);
    if (piece.length === 0) throw new WorkbenchLost();
    await make(piece);
    from += piece.length;
    onMade(from);
  }
}

const takeEdits: Take<CellEdit> = (piece) => askWorkbench('found.edits', piece);
const takeSplits: Take<RowSplit> = (piece) => askWorkbench('found.splits', piece);
const takeNone = (): Promise<null> => Promise.resolve(null);

/** The cells that edits would change, as they stand. */
async function cellsBefore(edits: readonly CellEdit[], { markOnBench }: LongChange): Promise<CellEdit[]> {
  const mark = markOnBench();
  const before = mark === null ? null : await askWorkbench('rows.before', { mark, edits: [...edits] });
  // They may be cells of another sheet, which came on the workbench meanwhile.
  if (before?.length !== edits.length || markOnBench() !== mark) throw new WorkbenchLost();
  return before;
}

/** Tells the worker what main changed, if it holds the list. */
async function onBench({ markOnBench }: LongChange, tell: (mark: number) => Promise<null>): Promise<void> {
  const mark = markOnBench();
  if (mark !== null) await tell(mark);
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
    await onBench(change, (mark) => askWorkbench('rows.replace', { mark, rows }));
  });
}

/** Makes a row of each value of cells, in main and then on the workbench; tells of each piece that main split what it takes to undo it. */
export function splitRows(
  change: LongChange,
  splits: Wanted<RowSplit>,
  onSplit: (made: readonly MadeSplit[]) => void,
): Promise<void> {
  return eachPiece(splits, takeSplits, change, async (piece) => {
    const firsts = piece.map(({ values, ...cell }) => ({ ...cell, value: values[0] ?? '' }));
    const before = await cellsBefore(firsts, change);
    const made = await api.call('lists.splitRows', { listId: change.listId, splits: piece });
    const added = made.added.map(({ rowNumber }) => rowNumber);
    onSplit(
      piece.map(({ values }, at) => ({ before: before[at]!, added: added.splice(0, values.length - 1) })),
    );
    await onBench(change, (mark) => askWorkbench('rows.split', { mark, ...made }));
  });
}

/** Makes split cells whole again: each with all the rows that were made of it. */
export function unsplitRows(change: LongChange, splits: readonly MadeSplit[]): Promise<void> {
  const unsplit = async (piece: MadeSplit[]): Promise<void> => {
    const removed = piece.flatMap(({ added }) => added);
    const edits = piece.map(({ before }) => before);
    const { listId } = change;
    const changed = await api.call('lists.unsplitRows', { listId, rowNumbers: removed, edits });
    await onBench(change, (mark) => askWorkbench('rows.unsplit', { mark, removed, changed }));
  };
  return eachPiece(splits, takeNone, change, unsplit, inOneCall);
}

/** As many splits as one call takes the rows of. */
function inOneCall(splits: MadeSplit[]): MadeSplit[] {
  let rows = 0;
  const end = splits.findIndex(({ added }) => {
    rows += added.length;
    return rows > limits.rowsPerChunk;
  });
  return end === -1 ? splits : splits.slice(0, end);
}
