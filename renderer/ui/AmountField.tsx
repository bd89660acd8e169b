import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { amount } from '../../shared/domain/price.ts';
import { t } from '../../shared/text/index.ts';

interface AmountFieldProps {
  label: string;
  description: string;
  value: string | null;
  onChange: (value: string | null) => void;
}

/** An amount as a decimal, or empty for none; what is no amount is not taken. */
export function AmountField({ label, description, value, onChange }: AmountFieldProps) {
  const [typed, setTyped] = useState(value ?? '');
  const isGood = typed.trim() === '' || amount.safeParse(typed.trim()).success;
  return (
    <TextInput
      label={label}
      description={description}
      inputMode="decimal"
      maxLength={16}
      maw={320}
      value={typed}
      error={!isGood && t('settings.priceBad')}
      onChange={(event) => {
        const text = event.currentTarget.value;
        setTyped(text);
        if (text.trim() === '') onChange(null);
        else if (amount.safeParse(text.trim()).success) onChange(text.trim());
      }}
    />
  );
}
