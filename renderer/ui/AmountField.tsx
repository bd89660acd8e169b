import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { typedAmount } from '../../shared/domain/price.ts';
import { t } from '../../shared/text/index.ts';

interface AmountFieldProps {
  label: string;
  description: string;
  value: string | null;
  /** Whether something speaks against the amount; what it is stands elsewhere. */
  isRefused?: boolean;
  /** Told the amount that counts; `isRead` is false where what is typed is none, and the one before still counts. */
  onChange: (value: string | null, isRead: boolean) => void;
}

/** An amount as a decimal, or empty for none; what is no amount is not taken. */
export function AmountField({ label, description, value, isRefused = false, onChange }: AmountFieldProps) {
  const [typed, setTyped] = useState(value ?? '');
  const isGood = typed.trim() === '' || typedAmount(typed) !== null;
  return (
    <TextInput
      label={label}
      description={description}
      inputMode="decimal"
      maxLength={16}
      maw={560}
      styles={{ wrapper: { maxWidth: 320 } }}
      value={typed}
      error={isGood ? isRefused : t('settings.priceBad')}
      onChange={(event) => {
        const text = event.currentTarget.value;
        setTyped(text);
        const amount = typedAmount(text);
        if (text.trim() === '') onChange(null, true);
        else onChange(amount ?? value, amount !== null);
      }}
    />
  );
}
