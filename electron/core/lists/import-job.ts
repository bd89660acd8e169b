import type { Deps } from '../deps.ts';

/** Thrown inside an import that the owner cancelled. */
export class ImportCancelled extends Error {
  override readonly name = 'ImportCancelled';
}

/** Comparing with a list, or importing into it: how far it is, and whether it goes on. */
export interface ImportJob {
  /** Counts rows as done, tells so, and lets other work of the process run; throws where the owner cancelled. */
  pass(rows: number): Promise<void>;
  /** Expects more rows. */
  expect(rows: number): void;
  cancel(): void;
}

/** A job on a list of so many rows. */
export function createImportJob({ emit, breathe }: Deps, listId: string): ImportJob {
  let isCancelled = false;
  const progress = { done: 0, total: 0 };
  return {
    async pass(rows) {
      progress.done += rows;
      emit({ name: 'list.progress', payload: { listId, ...progress } });
      await breathe();
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

/** Cells worked on between two breaths, so that nothing blocks the process for more than about 50 ms. */
const cellsPerSlice = 5_000;

/** Rows of so many columns between two breaths. */
export function rowsPerSlice(columns: number): number {
  return Math.max(20, Math.min(500, Math.floor(cellsPerSlice / Math.max(1, columns))));
}
