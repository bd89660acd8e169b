import type { ColumnRole } from '../../../shared/domain/draft.ts';
import { headerHint } from '../../../shared/domain/header-words.ts';
import type { ColumnView } from '../../workers/sheet-protocol.ts';

/** Whether the first name of a column can be made a keyword: it is the Name with whole names, and no other column holds first names. One that is split already can be joined again. */
export function canSplitName(columns: readonly ColumnView[], index: number, role: ColumnRole): boolean {
  if (role === 'full_name') return true;
  if (role !== 'name' || (columns[index]?.firstNames ?? []).length === 0) return false;
  return columns.every(({ header }) => headerHint(header).name !== 2);
}
