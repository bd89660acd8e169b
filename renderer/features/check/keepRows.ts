import { t } from '../../../shared/text/index.ts';
import { askWorkbench } from '../../api/workbench.ts';
import { useChanges } from '../../app/changes.ts';
import { useFlow } from '../../app/flow.ts';
import type { DuplicateFilter } from '../../workers/duplicates-protocol.ts';

/** Keeps the first or the last row of every number of the filter. */
export async function keepInAll(keep: 'first' | 'last', of: DuplicateFilter): Promise<void> {
  await useChanges.getState().make(async () => {
    const keptRows = useFlow.getState().draft?.keptRows ?? [];
    const answer = await askWorkbench('duplicates.keep', { keep, of, keptRows });
    if (!answer) return null;
    const count = answer.groups;
    const words =
      keep === 'first'
        ? t('duplicates.changes.keptFirst', { count })
        : t('duplicates.changes.keptLast', { count });
    return { words, keptRows: answer.keptRows };
  });
}

/** The kept rows once this one is the kept row of its number; to be asked for when all changes before are made, for they may keep other rows. */
export async function keptRowsWith(rowNumber: number): Promise<number[] | null> {
  const keptRows = useFlow.getState().draft?.keptRows ?? [];
  const answer = await askWorkbench('duplicates.keep', { keep: rowNumber, of: { rowNumber }, keptRows });
  return answer?.keptRows ?? null;
}

/** Keeps one row of those with its number. */
export async function keepRow(rowNumber: number): Promise<void> {
  const words = t('duplicates.changes.keptRow', { row: rowNumber });
  await useChanges.getState().make(async () => {
    const keptRows = await keptRowsWith(rowNumber);
    return keptRows && { words, keptRows };
  });
}
