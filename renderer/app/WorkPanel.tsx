import { Button, Progress, Text } from '@mantine/core';
import { t } from '../../shared/text/index.ts';
import { formatDuration } from '../ui/format.ts';
import { useLasting } from '../ui/useLasting.ts';
import type { BenchWork } from './bench.ts';
import { secondsLeft } from './secondsLeft.ts';
import { useElapsedMs } from './useElapsedMs.ts';
import classes from './WorkPanel.module.css';

interface WorkPanelProps {
  kind: BenchWork['kind'] | 'checking' | 'finishing' | 'comparing' | 'importing';
  fileName?: string;
  done: number;
  /** Null where the end is not known. */
  total: number | null;
  onCancel?: () => void;
}

/** How far long work is, with Cancel where it can be cancelled; nothing for the first 300 ms. */
export function WorkPanel({ kind, fileName = '', done, total, onCancel }: WorkPanelProps) {
  const isShown = useLasting(true);
  const seconds = secondsLeft(useElapsedMs(), done, total);

  if (!isShown) return null;
  const title = t(`work.${kind}`, { file: fileName });
  // How many rows a file has is known once all are read.
  const ofTotal = kind === 'reading' ? 'work.rowsOfAbout' : 'work.rowsOf';
  return (
    <div className={classes.panel}>
      <Text fw={600} component="output">
        {title}
      </Text>
      <Progress
        value={total === null ? 100 : (100 * done) / total}
        animated={total === null}
        size="md"
        my="sm"
        aria-label={title}
      />
      <div className={classes.foot}>
        <Text c="dimmed" size="sm">
          {total === null ? t('work.rowsSoFar', { count: done }) : t(ofTotal, { done, total })}
          {seconds !== null && ` · ${t('work.timeLeft', { duration: formatDuration(seconds) })}`}
        </Text>
        {onCancel && (
          <Button variant="default" size="xs" onClick={onCancel}>
            {t('common.cancel')}
          </Button>
        )}
      </div>
    </div>
  );
}
