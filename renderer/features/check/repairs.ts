import type { RepairKind } from '../../../shared/domain/repair/repair.ts';
import { t } from '../../../shared/text/index.ts';
import { askWorkbench } from '../../api/workbench.ts';
import { useChanges } from '../../app/changes.ts';
import { useFlow } from '../../app/flow.ts';
import type { ContactView } from '../../workers/contacts-protocol.ts';

/** Puts one of the numbers that may be meant in the cell of a row. */
export async function acceptRow({ rowNumber, suggestion }: ContactView, option: number): Promise<void> {
  const column = useFlow.getState().draft?.columnRoles.indexOf('phone') ?? -1;
  const value = suggestion?.options[option];
  const words = t('duplicates.changes.edited', { row: rowNumber });
  if (value !== undefined) await useChanges.getState().make({ words, edits: [{ rowNumber, column, value }] });
}

/** Makes a row of each of the numbers that a cell holds. */
export async function splitRow({ rowNumber, suggestion }: ContactView): Promise<void> {
  const column = useFlow.getState().draft?.columnRoles.indexOf('phone') ?? -1;
  const splits = [{ rowNumber, column, values: suggestion?.options ?? [] }];
  await useChanges.getState().make({ words: t('repairs.split', { count: 1 }), splits });
}

/** Makes a row of each number, for every cell with two. */
export async function splitAll(): Promise<void> {
  await useChanges.getState().make(async () => {
    const splits = await askWorkbench('repairs.splits', null);
    return splits && { words: (count) => t('repairs.split', { count }), splits };
  });
}

/** Makes one kind of repair in every row, with the nth of the numbers that may be meant. */
export async function acceptAll(kind: RepairKind, option: number): Promise<void> {
  await useChanges.getState().make(async () => {
    const edits = await askWorkbench('repairs.edits', { kind, option });
    return edits && { words: (count) => t('repairs.made', { count }), edits };
  });
}
