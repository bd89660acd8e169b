import { Box, Select } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../../shared/text/index.ts';
import { WholeNumber } from './WholeNumber.tsx';

/** WhatsApp's tiers of people in 24 hours (push-api section 5). */
const tiers = [250, 2_000, 10_000, 100_000];
const unlimited = 'unlimited';
const own = 'own';
const most = 10_000_000;

interface AllowanceFieldProps {
  /** Null = unlimited. */
  allowance: number | null;
  onChange: (allowance: number | null) => void;
}

/** How many people an account may reach in 24 hours: a tier, unlimited, or a number of one's own. */
export function AllowanceField({ allowance, onChange }: AllowanceFieldProps) {
  const [isOwn, setIsOwn] = useState(allowance !== null && !tiers.includes(allowance));
  const tier = allowance === null ? unlimited : String(allowance);

  function choose(value: string | null): void {
    setIsOwn(value === own);
    if (value === unlimited) onChange(null);
    else if (value !== null) onChange(value === own ? (allowance ?? tiers[0] ?? null) : Number(value));
  }

  return (
    <div>
      <Select
        label={t('settings.allowance')}
        description={t('settings.allowanceHint')}
        data={[
          ...tiers.map((count) => ({
            value: String(count),
            label: t('settings.allowancePeople', { count }),
          })),
          { value: unlimited, label: t('settings.unlimited') },
          { value: own, label: t('settings.ownAllowance') },
        ]}
        value={isOwn ? own : tier}
        allowDeselect={false}
        onChange={choose}
      />
      {isOwn && (
        <Box mt="xs">
          <WholeNumber
            label={t('settings.ownAllowanceLabel')}
            value={allowance ?? 1}
            max={most}
            onChange={onChange}
          />
        </Box>
      )}
    </div>
  );
}
