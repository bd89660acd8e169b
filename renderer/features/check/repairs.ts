import type { RepairKind } from '../../../shared/domain/repair/repair.ts';
import { t } from '../../../shared/text/index.ts';
import { askWorkbench } from '../../api/workbench.ts';
import { useChanges } from '../../app/changes.ts';
import { useFlow } from '../../app/flow.ts';
import type { ContactView } from '../../workers/protocol.ts';

/** Puts one of the numbers that may be meant in the cell of a row. */
export async function acceptRow({ rowNumber, suggestion }: ContactView, option: number): Promise<void> {
  const column = useFlow.getState().draft?.columnRoles.indexOf('phone') ?? -1;
  const value = suggestion?.options[option];
  const words = t('duplicates.changes.edited', { row: rowNumber });
  if (value !== undefined) await useChanges.getState().make({ words, edits: [{ rowNumber, column, value }] });
}

/** Makes one kind of repair in every row, with the nth of the numbers that may be meant. */
export async function acceptAll(kind: RepairKind, option: number): Promise<void> {
  const edits = (await askWorkbench('repairs.edits', { kind, option })) ?? [];
  const words = t('repairs.made', { count: edits.length });
  if (edits.length > 0) await useChanges.getState().make({ words, edits });
}
