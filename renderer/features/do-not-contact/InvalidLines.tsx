import { Text } from '@mantine/core';
import { t } from '../../../shared/text/index.ts';
import { type GridColumn, VirtualGrid } from '../../ui/VirtualGrid.tsx';
import classes from './DoNotContact.module.css';
import type { Counted } from './useNewNumbers.ts';

const columns: GridColumn<Counted['invalid'][number]>[] = [
  {
    key: 'line',
    header: t('doNotContact.invalidLine'),
    width: '64px',
    align: 'end',
    cell: ({ rowNumber }) => rowNumber,
  },
  {
    key: 'text',
    header: t('doNotContact.invalidText'),
    width: 'minmax(120px, 1fr)',
    cell: ({ text }) => text,
  },
  {
    key: 'why',
    header: t('doNotContact.invalidReason'),
    width: 'minmax(200px, 1.4fr)',
    cell: ({ problem }) => t(`phoneProblems.${problem}`),
  },
];

/** Every line that cannot be read as a number, with the reason: nothing is dropped in silence. */
export function InvalidLines({ counted: { invalid, invalidCount } }: { counted: Counted }) {
  return (
    <div>
      <div className={classes.invalid}>
        <VirtualGrid
          label={t('doNotContact.invalidLabel')}
          columns={columns}
          rowCount={invalid.length}
          rowAt={(index) => invalid[index]}
        />
      </div>
      {invalidCount > invalid.length && (
        <Text size="sm" c="dimmed">
          {t('doNotContact.invalidMore', { count: invalidCount - invalid.length })}
        </Text>
      )}
    </div>
  );
}
