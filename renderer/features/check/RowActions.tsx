import { Button } from '@mantine/core';
import type { FocusEvent } from 'react';
import { t } from '../../../shared/text/index.ts';
import type { ContactView } from '../../workers/contacts-protocol.ts';
import classes from './ContactGroups.module.css';
import type { RowEdit } from './useRowEdit.ts';

interface RowActionsProps {
  row: ContactView;
  editing: RowEdit;
  onAllCells: (row: ContactView) => void;
  onNever: (row: ContactView) => void;
}

/** What else can be done with a row that is being changed. */
export function RowActions({ row, editing, onAllCells, onNever }: RowActionsProps) {
  const { rowNumber, number } = row;
  function onBlur(event: FocusEvent): void {
    const isSameRow = event.relatedTarget?.getAttribute('data-row') === String(rowNumber);
    if (!isSameRow) editing.keep();
  }
  const shared = {
    size: 'compact-xs',
    variant: 'default',
    styles: { label: { fontSize: '12px' } },
    'data-row': rowNumber,
    onBlur,
  } as const;
  return (
    <span className={classes.reason}>
      <Button
        {...shared}
        aria-label={t('tidy.allCellsLabel', { row: rowNumber })}
        onClick={(event) => {
          event.stopPropagation();
          onAllCells(row);
        }}
      >
        {t('tidy.allCells')}
      </Button>
      {number !== null && row.state !== 'do_not_contact' && (
        <Button
          {...shared}
          onClick={(event) => {
            event.stopPropagation();
            onNever(row);
          }}
        >
          {t('tidy.never')}
        </Button>
      )}
    </span>
  );
}
