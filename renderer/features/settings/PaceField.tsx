import { NumberInput } from '@mantine/core';
import { limits } from '../../../shared/domain/limits.ts';
import { t } from '../../../shared/text/index.ts';

interface PaceFieldProps {
  pace: number;
  onChange: (pace: number) => void;
}

/** How many calls a minute an account may make. */
export function PaceField({ pace, onChange }: PaceFieldProps) {
  return (
    <NumberInput
      label={t('settings.pace')}
      description={t('settings.paceHint')}
      value={pace}
      min={1}
      max={limits.pacePerMinute}
      allowDecimal={false}
      onChange={(value) => typeof value === 'number' && onChange(value)}
    />
  );
}
