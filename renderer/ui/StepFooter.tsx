import { Button, Group, Text, UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { t } from '../../shared/text/index.ts';
import classes from './StepFooter.module.css';

interface StepFooterProps {
  /** The one primary button, bottom right; left out where the step has no way on. */
  next?: {
    onClick: () => void;
    /** "Next" unless the step has better words. */
    label?: string;
    disabled?: boolean;
    busy?: boolean;
  };
  onBack?: () => void;
  /** One sentence beside the button: what is still missing, or what the button does. */
  hint?: ReactNode;
}

/** The bar at the bottom of a step: Back as plain text, a hint, and one primary button. */
export function StepFooter({ next, onBack, hint }: StepFooterProps) {
  return (
    <footer className={classes.bar}>
      {onBack ? (
        <UnstyledButton className={classes.back} onClick={onBack}>
          {t('common.back')}
        </UnstyledButton>
      ) : (
        <span />
      )}
      <Group gap="md" wrap="nowrap">
        <Text component="output" size="sm" c="dimmed">
          {hint}
        </Text>
        {next && (
          <Button
            size="md"
            flex="none"
            onClick={next.onClick}
            disabled={next.disabled ?? false}
            loading={next.busy ?? false}
          >
            {next.label ?? t('common.next')}
          </Button>
        )}
      </Group>
    </footer>
  );
}
