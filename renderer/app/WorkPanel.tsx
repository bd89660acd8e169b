import { Button, Progress, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { t } from '../../shared/text/index.ts';
import type { BenchWork } from './bench.ts';
import classes from './WorkPanel.module.css';

const quietMs = 300;

interface WorkPanelProps {
  kind: BenchWork['kind'] | 'checking' | 'finishing';
  fileName?: string;
  done: number;
  /** Null where the end is not known. */
  total: number | null;
  onCancel?: () => void;
}

/** How far long work is, with Cancel where it can be cancelled; nothing for the first 300 ms. */
export function WorkPanel({ kind, fileName = '', done, total, onCancel }: WorkPanelProps) {
  const [isShown, setShown] = useState(false);

  useEffect(() => {
    const timer = setTimeout(() => setShown(true), quietMs);
    return () => clearTimeout(timer);
  }, []);

  if (!isShown) return null;
  const title = t(`work.${kind}`, { file: fileName });
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
          {total === null ? t('work.rowsSoFar', { count: done }) : t('work.rowsOf', { done, total })}
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
