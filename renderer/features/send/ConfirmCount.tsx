import { TextInput } from '@mantine/core';
import { t } from '../../../shared/text/index.ts';
import { formatNumber } from '../../ui/format.ts';

interface ConfirmCountProps {
  count: number;
  isFirst: boolean;
  typed: string;
  onChange: (typed: string) => void;
}

/** Before the first real campaign, and from the owner's own limit on, the count is typed, so that nobody sends by a slip of the hand. */
export function ConfirmCount({ count, isFirst, typed, onChange }: ConfirmCountProps) {
  return (
    <TextInput
      label={t(isFirst ? 'send.confirmLabel' : 'send.confirmLarge', { number: formatNumber(count) })}
      inputMode="numeric"
      autoComplete="off"
      styles={{ input: { maxWidth: 160 } }}
      value={typed}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
