import { Button } from '@mantine/core';
import { t } from '../../../shared/text/index.ts';
import type { ContactView } from '../../workers/contacts-protocol.ts';
import { acceptRow, splitRow } from './repairs.ts';

/** In a row that can be repaired: a button for each number that may be meant, and one that makes a row of each. */
export function RepairButtons({ row }: { row: ContactView }) {
  const { rowNumber, suggestion } = row;
  if (suggestion === null) return null;
  const { kind, options } = suggestion;
  return (
    <>
      {options.map((number, option) => (
        <RowButton
          key={number}
          label={t('repairs.useLabel', { number, row: rowNumber })}
          onPress={() => void acceptRow(row, option)}
        >
          {options.length === 1 ? t('repairs.use') : number}
        </RowButton>
      ))}
      {kind === 'two_numbers' && (
        <RowButton label={t('repairs.rowEachLabel', { row: rowNumber })} onPress={() => void splitRow(row)}>
          {t('repairs.rowEach')}
        </RowButton>
      )}
    </>
  );
}

interface RowButtonProps {
  label: string;
  children: string;
  onPress: () => void;
}

function RowButton({ label, children, onPress }: RowButtonProps) {
  return (
    <Button
      size="compact-xs"
      styles={{ label: { fontSize: '12px' } }}
      variant="light"
      aria-label={label}
      onClick={(event) => {
        event.stopPropagation();
        onPress();
      }}
    >
      {children}
    </Button>
  );
}
