import type { CellEdit, RowSplit } from '../../../shared/domain/sheet-row.ts';
import type { Found } from '../tidy-protocol.ts';
import type { Workbench } from './state.ts';

/** Begins to look for changes; what is found is held under the number that this answers. */
export function beginFinding(bench: Workbench): number {
  bench.lastFinding += 1;
  return bench.lastFinding;
}

/** Holds what was found until something newer is; the window takes it piece by piece. */
export function hold(
  bench: Workbench,
  id: number,
  { edits = [], splits = [] }: { edits?: CellEdit[]; splits?: RowSplit[] },
): Found {
  // One that was cancelled may end after a newer one.
  if (id > (bench.found?.id ?? 0)) bench.found = { id, edits, splits };
  return { id, count: edits.length + splits.length };
}

/** The next of the cells that were found to be changed. */
export function foundEdits(
  { found }: Workbench,
  { id, from, limit }: { id: number; from: number; limit: number },
): CellEdit[] {
  return found?.id === id ? found.edits.slice(from, from + limit) : [];
}

/** The next of the cells that were found to be split. */
export function foundSplits(
  { found }: Workbench,
  { id, from, limit }: { id: number; from: number; limit: number },
): RowSplit[] {
  return found?.id === id ? found.splits.slice(from, from + limit) : [];
}
