import { Text } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './EmptyState.module.css';

interface EmptyStateProps {
  icon: Icon;
  /** One sentence that teaches the next step. */
  sentence: string;
  /** The one button. */
  action?: ReactNode;
}

/** What stands where there is nothing yet: one sentence and one button. */
export function EmptyState({ icon: Symbol, sentence, action }: EmptyStateProps) {
  return (
    <div className={classes.empty}>
      <Symbol size={32} stroke={1.4} className={classes.icon} aria-hidden />
      <Text ta="center" maw={440}>
        {sentence}
      </Text>
      {action}
    </div>
  );
}
