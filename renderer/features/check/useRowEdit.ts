import { useRef, useState } from 'react';
import { nameColumnOf } from '../../../shared/domain/name-column.ts';
import { useFlow } from '../../app/flow.ts';
import type { ContactView } from '../../workers/contacts-protocol.ts';
import { changeCells, type ChangedCell } from './changeCells.ts';

export type EditedField = 'name' | 'phone';

/** A row that is being changed: what stood in its cells, and what stands in the fields now. */
interface Edit {
  rowNumber: number;
  before: Record<EditedField, string>;
  now: Record<EditedField, string>;
}

export interface RowEdit {
  edit: Edit | null;
  begin: (row: ContactView) => void;
  change: (role: EditedField, value: string) => void;
  /** What was typed so far, by column. */
  changed: () => ReadonlyMap<number, string>;
  /** Hands the changed cells to main and has them checked again. */
  keep: () => void;
  /** Leaves the row as it was. */
  abandon: () => void;
}

/** Changes one row in place; its cells are kept together, so that it does not leave its group half done. */
export function useRowEdit(): RowEdit {
  const [edit, setEdit] = useState<Edit | null>(null);
  // What the fields hold must be known when a field loses the focus, before the next render.
  const current = useRef<Edit | null>(null);

  function put(next: Edit | null): void {
    current.current = next;
    setEdit(next);
  }

  return {
    edit,
    begin: ({ rowNumber, name, cell }) => {
      if (current.current?.rowNumber === rowNumber) return;
      put({ rowNumber, before: { name, phone: cell }, now: { name, phone: cell } });
    },
    change: (role, value) => {
      const edited = current.current;
      if (edited) put({ ...edited, now: { ...edited.now, [role]: value } });
    },
    changed: () => new Map(changedCells(current.current).map(({ column, value }) => [column, value])),
    keep: () => {
      const edited = current.current;
      put(null);
      if (edited) void changeCells(edited.rowNumber, changedCells(edited));
    },
    abandon: () => put(null),
  };
}

function changedCells(edit: Edit | null): ChangedCell[] {
  const { draft } = useFlow.getState();
  if (!draft || !edit) return [];
  const { before, now } = edit;
  const columns = { name: nameColumnOf(draft.columnRoles), phone: draft.columnRoles.indexOf('phone') };
  return (['name', 'phone'] as const)
    .map((field) => ({ column: columns[field], before: before[field], value: now[field] }))
    .filter(({ column, before: stood, value }) => column !== -1 && value !== stood);
}
