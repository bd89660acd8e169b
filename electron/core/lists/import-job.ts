import type { Deps } from '../deps.ts';
import type { SliceBounds } from '../slices.ts';

/** Thrown inside an import that the owner cancelled. */
export class ImportCancelled extends Error {
  override readonly name = 'ImportCancelled';
}

/** Comparing with a list, or importing into it: how far it is, and whether it goes on. */
export interface ImportJob {
  /** Counts rows as done and tells so; throws where the owner cancelled. */
  pass(rows: number): void;
  /** Counts rows as done and tells so, of work that nothing stops any more. */
  tell(rows: number): void;
  /** Expects more rows. */
  expect(rows: number): void;
  cancel(): void;
}

/** A job on a list of so many rows. */
export function createImportJob({ emit }: Deps, listId: string): ImportJob {
  let isCancelled = false;
  const progress = { done: 0, total: 0 };
  const tell = (rows: number): void => {
    // The last slice of a work is seldom a whole one.
    progress.done = Math.min(progress.total, progress.done + rows);
    emit({ name: 'list.progress', payload: { listId, ...progress } });
  };
  return {
    tell,
    pass(rows) {
      tell(rows);
      if (isCancelled) throw new ImportCancelled();
    },
    expect(rows) {
      progress.total += rows;
    },
    cancel() {
      isCancelled = true;
    },
  };
}

/** Rows of so many columns that are worked on in one go. */
export function sliceOf(columns: number): SliceBounds {
  return { least: 20, most: Math.max(20, Math.min(500, Math.floor(5_000 / Math.max(1, columns)))) };
}
