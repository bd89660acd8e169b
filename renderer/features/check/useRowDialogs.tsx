import { useState, type ReactNode } from 'react';
import { askWorkbench } from '../../api/workbench.ts';
import type { ContactView } from '../../workers/contacts-protocol.ts';
import { NeverDialog } from './NeverDialog.tsx';
import { RowDialog } from './RowDialog.tsx';
import type { RowEdit } from './useRowEdit.ts';

interface RowDialogs {
  dialog: ReactNode;
  /** Opens all cells of the row, with what was typed in the table already. */
  onAllCells: (row: ContactView) => void;
  /** Asks about the number of the row; what was typed is kept. */
  onNever: (row: ContactView) => void;
}

/** What a row that is being changed can open: all its cells, or "Never contact again". */
export function useRowDialogs(editing: RowEdit): RowDialogs {
  const [dialog, setDialog] = useState<ReactNode>(null);
  const onClose = (): void => setDialog(null);

  async function openCells(rowNumber: number): Promise<void> {
    const typed = editing.changed();
    editing.abandon();
    const before = await askWorkbench('rows.one', { rowNumber });
    if (before) setDialog(<RowDialog {...{ rowNumber, before, typed, onClose }} />);
  }

  return {
    dialog,
    onAllCells: ({ rowNumber }) => void openCells(rowNumber),
    onNever: ({ number }) => {
      editing.keep();
      if (number !== null) setDialog(<NeverDialog number={number} onClose={onClose} />);
    },
  };
}
