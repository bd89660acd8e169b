import { Button } from '@mantine/core';
import { t } from '../../../shared/text/index.ts';
import type { ContactView } from '../../workers/protocol.ts';
import { acceptRow } from './repairs.ts';

/** In a row that can be repaired: a button for each number that may be meant. */
export function RepairButtons({ row }: { row: ContactView }) {
  const options = row.suggestion?.options ?? [];
  return options.map((number, option) => (
    <Button
      key={number}
      size="compact-xs"
      styles={{ label: { fontSize: '12px' } }}
      variant="light"
      aria-label={t('repairs.useLabel', { number, row: row.rowNumber })}
      onClick={(event) => {
        event.stopPropagation();
        void acceptRow(row, option);
      }}
    >
      {options.length === 1 ? t('repairs.use') : number}
    </Button>
  ));
}
