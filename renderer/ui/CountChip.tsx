import { UnstyledButton } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import { formatNumber } from './format.ts';
import classes from './CountChip.module.css';

interface CountChipProps {
  label: string;
  count: number;
  icon?: Icon;
  tone?: 'plain' | 'good' | 'warn' | 'bad';
  /** Whether its rows are the ones shown. */
  pressed: boolean;
  onToggle: () => void;
}

/** A count that filters: a toggle button with a large number over its word. */
export function CountChip({ label, count, icon: Symbol, tone = 'plain', pressed, onToggle }: CountChipProps) {
  return (
    <UnstyledButton
      className={classes.chip}
      data-tone={count === 0 ? 'plain' : tone}
      aria-pressed={pressed}
      onClick={onToggle}
    >
      <span className={classes.count}>{formatNumber(count)}</span>
      <span className={classes.label}>
        {Symbol && <Symbol size={15} stroke={1.8} aria-hidden />}
        {label}
      </span>
    </UnstyledButton>
  );
}
