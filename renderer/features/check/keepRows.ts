import { t } from '../../../shared/text/index.ts';
import { askWorkbench } from '../../api/workbench.ts';
import { useChanges } from '../../app/changes.ts';
import { useFlow } from '../../app/flow.ts';
import type { DuplicateFilter } from '../../workers/duplicates-protocol.ts';

/** Keeps the first or the last row of every number of the filter. */
export async function keepInAll(keep: 'first' | 'last', of: DuplicateFilter): Promise<void> {
  const keptRows = useFlow.getState().draft?.keptRows ?? [];
  const answer = await askWorkbench('duplicates.keep', { keep, of, keptRows });
  if (!answer) return;
  const count = answer.groups;
  const words =
    keep === 'first'
      ? t('duplicates.changes.keptFirst', { count })
      : t('duplicates.changes.keptLast', { count });
  await useChanges.getState().make({ words, keptRows: answer.keptRows });
}

/** The kept rows once this one is the kept row of its number. */
export async function keptRowsWith(rowNumber: number): Promise<number[] | null> {
  const keptRows = useFlow.getState().draft?.keptRows ?? [];
  const answer = await askWorkbench('duplicates.keep', { keep: rowNumber, of: { rowNumber }, keptRows });
  return answer?.keptRows ?? null;
}

/** Keeps one row of those with its number. */
export async function keepRow(rowNumber: number): Promise<void> {
  const keptRows = await keptRowsWith(rowNumber);
  const words = t('duplicates.changes.keptRow', { row: rowNumber });
  if (keptRows) await useChanges.getState().make({ words, keptRows });
}
