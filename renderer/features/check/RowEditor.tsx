import { TextInput } from '@mantine/core';
import type { FocusEvent, KeyboardEvent } from 'react';
import { limits } from '../../../shared/domain/limits.ts';
import { t } from '../../../shared/text/index.ts';
import classes from './ContactGroups.module.css';
import type { EditedField, RowEdit } from './useRowEdit.ts';

interface RowEditorProps {
  rowNumber: number;
  field: EditedField;
  editing: RowEdit;
}

/** A cell that is being changed: Enter keeps the row, Escape leaves it as it was. */
export function RowEditor({ rowNumber, field, editing }: RowEditorProps) {
  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    if (event.key === 'Enter') editing.keep();
    else editing.abandon();
    // The table takes the keys again, so that the next row is one arrow away.
    event.currentTarget.closest<HTMLElement>('[role="grid"]')?.focus();
  }

  function onBlur(event: FocusEvent<HTMLInputElement>): void {
    const isSameRow = event.relatedTarget?.getAttribute('data-row') === String(rowNumber);
    if (!isSameRow) editing.keep();
  }

  return (
    <TextInput
      ref={field === 'phone' ? focusFirst : undefined}
      size="xs"
      className={classes.editor ?? ''}
      data-row={rowNumber}
      aria-label={
        field === 'name' ? t('check.editName', { row: rowNumber }) : t('check.editCell', { row: rowNumber })
      }
      value={editing.edit?.now[field] ?? ''}
      maxLength={limits.cellCharacters}
      spellCheck={false}
      onChange={(event) => editing.change(field, event.currentTarget.value)}
      onClick={(event) => event.stopPropagation()}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
    />
  );
}

/** The owner asked for this field with a key or a click on its row. */
function focusFirst(field: HTMLInputElement | null): void {
  field?.focus();
}
