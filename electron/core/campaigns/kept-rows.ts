import type { ContactRules, KeptRow } from '../../../shared/domain/check.ts';
import { createKeptRows } from '../../../shared/domain/kept-rows.ts';
import type { Deps } from '../deps.ts';

/** Rows read between two breaths, so that nothing blocks the process for more than about 50 ms. */
const rowsPerSlice = 500;

/** By number the row of a list that its owner chose to keep; as the window worked it out. */
export async function keptRows(
  { store, breathe }: Deps,
  rules: ContactRules,
  listId: string,
  rowNumbers: readonly number[],
): Promise<ReadonlyMap<string, KeptRow>> {
  const kept = createKeptRows(rules);
  const inOrder = [...new Set(rowNumbers)].sort((a, b) => a - b);
  for (const [index, rowNumber] of inOrder.entries()) {
    if (index % rowsPerSlice === rowsPerSlice - 1) await breathe();
    const [row] = store.lists.rows(listId, rowNumber - 1, 1);
    if (row?.rowNumber === rowNumber) kept.add(row);
  }
  return kept.byNumber;
}
