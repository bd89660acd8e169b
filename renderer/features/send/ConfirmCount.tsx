import { TextInput } from '@mantine/core';
import { t } from '../../../shared/text/index.ts';
import { formatNumber } from '../../ui/format.ts';

interface ConfirmCountProps {
  count: number;
  typed: string;
  onChange: (typed: string) => void;
}

/** Before the first real campaign the count is typed, so that nobody sends by a slip of the hand. */
export function ConfirmCount({ count, typed, onChange }: ConfirmCountProps) {
  return (
    <TextInput
      label={t('send.confirmLabel', { number: formatNumber(count) })}
      inputMode="numeric"
      autoComplete="off"
      styles={{ input: { maxWidth: 160 } }}
      value={typed}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
