import { t } from '../../../shared/text/index.ts';
import { useChanges } from '../../app/changes.ts';
import { useSameCells } from './sameCells.ts';

/** A cell of a row, as it stood and as it shall stand. */
export interface ChangedCell {
  column: number;
  before: string;
  value: string;
}

/** Changes cells of one row, checks again, and looks for other cells that say what the first changed one said. */
export async function changeCells(rowNumber: number, cells: readonly ChangedCell[]): Promise<void> {
  const changed = cells.filter(({ before, value }) => before !== value);
  const [first] = changed;
  if (!first) return;
  const words = t('duplicates.changes.edited', { row: rowNumber });
  const edits = changed.map(({ column, value }) => ({ rowNumber, column, value }));
  const isDone = await useChanges.getState().make({ words, edits });
  if (isDone) await useSameCells.getState().look(first.column, first.before, first.value);
}
