import { Button, Progress, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { t } from '../../shared/text/index.ts';
import type { BenchWork } from './bench.ts';
import { useBench } from './bench.ts';
import classes from './WorkPanel.module.css';

const quietMs = 300;

/** How far the sheet is, with Cancel; nothing for the first 300 ms. */
export function WorkPanel({ work }: { work: BenchWork }) {
  const [isShown, setShown] = useState(false);
  const cancel = useBench((bench) => bench.cancel);

  useEffect(() => {
    const timer = setTimeout(() => setShown(true), quietMs);
    return () => clearTimeout(timer);
  }, []);

  if (!isShown) return null;
  const percent = work.total === null ? 100 : Math.round((100 * work.done) / work.total);
  return (
    <div className={classes.panel} aria-live="polite">
      <Text fw={600}>{t(`work.${work.kind}`, { file: work.fileName })}</Text>
      <Progress
        value={percent}
        animated={work.total === null}
        size="md"
        my="sm"
        aria-label={t(`work.${work.kind}`, { file: work.fileName })}
      />
      <div className={classes.foot}>
        <Text c="dimmed" size="sm">
          {work.total === null
            ? t('work.rowsSoFar', { count: work.done })
            : t('work.rowsOf', { done: work.done, total: work.total })}
        </Text>
        <Button variant="default" size="xs" onClick={cancel}>
          {t('common.cancel')}
        </Button>
      </div>
    </div>
  );
}
