import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { t } from '../../../shared/text/index.ts';
import type { GridColumn } from '../../ui/VirtualGrid.tsx';
import { formatNumber } from '../../ui/format.ts';
import type { DuplicateRow } from '../../workers/duplicates-protocol.ts';
import classes from './Duplicates.module.css';
import { keepRow } from './keepRows.ts';

/** The columns of the table of rows with one number: what decides first, then the sheet's own. */
export function duplicateColumns(headers: readonly string[]): GridColumn<DuplicateRow>[] {
  return [
    {
      key: 'number',
      header: t('duplicates.number'),
      width: '190px',
      cell: ({ number, isFirst, rowsInGroup }) =>
        isFirst && (
          <>
            <span className={classes.number}>{number}</span>{' '}
            <span className={classes.dim}>{t('duplicates.rowsOfNumber', { count: rowsInGroup })}</span>
          </>
        ),
    },
    {
      key: 'row',
      header: t('check.row'),
      width: '70px',
      align: 'end',
      cell: ({ rowNumber }) => <span className={classes.dim}>{formatNumber(rowNumber)}</span>,
    },
    {
      key: 'kept',
      header: t('duplicates.sentTo'),
      width: '160px',
      cell: ({ rowNumber, keptRow }) =>
        rowNumber === keptRow ? (
          <span className={classes.kept}>
            <IconCheck size={15} stroke={2} aria-hidden /> {t('duplicates.kept')}
          </span>
        ) : (
          <Button
            size="compact-xs"
            styles={{ label: { fontSize: '12px' } }}
            variant="default"
            aria-label={t('duplicates.keepThisLabel', { row: rowNumber })}
            onClick={(event) => {
              event.stopPropagation();
              void keepRow(rowNumber);
            }}
          >
            {t('duplicates.keepThis')}
          </Button>
        ),
    },
    ...headers.map((header, position) => ({
      key: `cell ${position}`,
      header,
      width: 'minmax(120px, 1fr)',
      cell: (row: DuplicateRow) => <Cell row={row} position={position} />,
    })),
  ];
}

/** A cell of the sheet, marked where the rows of its number do not all say the same. */
function Cell({ row, position }: { row: DuplicateRow; position: number }) {
  const text = row.cells[position] ?? '';
  if (!row.differs[position]) return <span title={text}>{text}</span>;
  return (
    <mark className={classes.differs} title={text}>
      {text.trim() === '' ? <em>{t('duplicates.blank')}</em> : text}
    </mark>
  );
}
