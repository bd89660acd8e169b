import { Button } from '@mantine/core';
import { IconTable } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { t } from '../../shared/text/index.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { StepLayout } from '../ui/StepLayout.tsx';
import { useBench } from './bench.ts';
import { BenchProgress } from './BenchProgress.tsx';
import { useFlow } from './flow.ts';
import { useSheet } from './useSheet.ts';

/** Shows a step once the worker holds the draft's sheet; until then the progress, or what to do first. */
export function SheetGate({ title, children }: { title: string; children: ReactNode }) {
  const state = useSheet();
  const error = useBench((bench) => bench.error);
  const tryAgain = useBench((bench) => bench.tryAgain);
  const goTo = useFlow((flow) => flow.goTo);
  if (state === 'ready') return children;
  return (
    <StepLayout title={title}>
      <ErrorNotice error={error} onRetry={tryAgain} />
      {state === 'none' ? (
        <EmptyState
          icon={IconTable}
          sentence={t('work.noSheet')}
          action={<Button onClick={() => goTo('sheet')}>{t('work.toSheet')}</Button>}
        />
      ) : (
        state === 'waiting' && <BenchProgress />
      )}
    </StepLayout>
  );
}
