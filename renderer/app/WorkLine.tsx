import { Button, Progress, Text } from '@mantine/core';
import { t } from '../../shared/text/index.ts';
import { formatDuration } from '../ui/format.ts';
import { secondsLeft } from './secondsLeft.ts';
import { useElapsedMs } from './useElapsedMs.ts';
import classes from './WorkLine.module.css';

interface WorkLineProps {
  kind: 'looking' | 'changing' | 'undoing' | 'checking' | 'making' | 'puttingBack' | 'removing';
  done: number;
  /** Null where the end is not known. */
  total: number | null;
  onCancel?: (() => void) | undefined;
}

/** How far long work is, in one line of a screen that stays as it is. */
export function WorkLine({ kind, done, total, onCancel }: WorkLineProps) {
  const seconds = secondsLeft(useElapsedMs(kind), done, total);
  const counts = kind === 'changing' || kind === 'undoing' ? 'work.changesOf' : 'work.rowsOf';
  return (
    <div className={classes.line}>
      <div className={classes.facts}>
        <Text size="sm" fw={600} component="output">
          {t(`work.${kind}`)}
        </Text>
        <Progress
          value={total ? (100 * done) / total : 100}
          animated={!total}
          size="sm"
          my={4}
          aria-label={t(`work.${kind}`)}
        />
        <Text size="xs" c="dimmed">
          {total ? t(counts, { done, total }) : '\u00a0'}
          {seconds !== null && ` · ${t('work.timeLeft', { duration: formatDuration(seconds) })}`}
        </Text>
      </div>
      {onCancel && (
        <Button variant="default" size="xs" flex="none" onClick={onCancel}>
          {t('common.cancel')}
        </Button>
      )}
    </div>
  );
}
