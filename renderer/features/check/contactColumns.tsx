import { t } from '../../../shared/text/index.ts';
import type { GridColumn } from '../../ui/VirtualGrid.tsx';
import { formatNumber } from '../../ui/format.ts';
import type { ContactView } from '../../workers/contacts-protocol.ts';
import classes from './ContactGroups.module.css';
import { GoesTo } from './GoesTo.tsx';
import { InSheet } from './InSheet.tsx';
import { Reason } from './Reason.tsx';
import { RowActions } from './RowActions.tsx';
import { RowEditor } from './RowEditor.tsx';
import type { RowEdit } from './useRowEdit.ts';

interface ColumnOptions {
  hasName: boolean;
  editing: RowEdit;
  onSendAnyway: (rowNumber: number) => void;
  onAllCells: (row: ContactView) => void;
  onNever: (row: ContactView) => void;
}

/** The columns of the table of contacts. */
export function contactColumns(options: ColumnOptions): GridColumn<ContactView>[] {
  const { hasName, editing, onSendAnyway } = options;
  const isEdited = (row: ContactView): boolean => row.rowNumber === editing.edit?.rowNumber;
  return [
    {
      key: 'row',
      header: t('check.row'),
      width: '76px',
      align: 'end',
      cell: ({ rowNumber }) => <span className={classes.rowNumber}>{formatNumber(rowNumber)}</span>,
    },
    ...(hasName
      ? [
          {
            key: 'name',
            header: t('check.name'),
            width: 'minmax(130px, 1fr)',
            cell: (row: ContactView) =>
              isEdited(row) ? (
                <RowEditor rowNumber={row.rowNumber} field="name" editing={editing} />
              ) : (
                row.name || <em className={classes.blank}>{t('check.noName')}</em>
              ),
          },
        ]
      : []),
    {
      key: 'cell',
      header: t('check.cell'),
      width: 'minmax(160px, 1fr)',
      cell: (row) =>
        isEdited(row) ? (
          <RowEditor rowNumber={row.rowNumber} field="phone" editing={editing} />
        ) : (
          <InSheet row={row} />
        ),
    },
    {
      key: 'number',
      header: t('check.number'),
      width: '170px',
      cell: (row) => <GoesTo row={row} />,
    },
    {
      key: 'state',
      header: t('check.state'),
      width: 'minmax(360px, 2.9fr)',
      cell: (row) =>
        isEdited(row) ? (
          <RowActions row={row} editing={editing} onAllCells={options.onAllCells} onNever={options.onNever} />
        ) : (
          <Reason key={row.rowNumber} row={row} onSendAnyway={onSendAnyway} />
        ),
    },
  ];
}
