import { NumberInput } from '@mantine/core';
import { useState } from 'react';

interface WholeNumberProps {
  label: string;
  description?: string;
  value: number;
  max: number;
  onChange: (value: number) => void;
}

/** A number from 1 on; an empty or impossible entry falls back to the last good one. */
export function WholeNumber({ label, description, value, max, onChange }: WholeNumberProps) {
  const [typed, setTyped] = useState<number | string>(value);
  return (
    <NumberInput
      label={label}
      description={description}
      value={typed}
      min={1}
      max={max}
      allowDecimal={false}
      thousandSeparator
      clampBehavior="strict"
      onChange={(entry) => {
        setTyped(entry);
        if (typeof entry === 'number' && entry >= 1 && entry <= max) onChange(entry);
      }}
      onBlur={() => setTyped(value)}
    />
  );
}
