import { Button } from '@mantine/core';
import { noGuards } from '../../../shared/domain/guards.ts';
import { t } from '../../../shared/text/index.ts';
import { useFlow } from '../../app/flow.ts';
import { usePlan } from '../../app/plan.ts';
import { useGuards } from '../../app/guards/useGuards.ts';
import { SheetGate } from '../../app/SheetGate.tsx';
import { WorkPanel } from '../../app/WorkPanel.tsx';
import { usePlanning, useTotals } from '../../app/usePlanning.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { StepFooter } from '../../ui/StepFooter.tsx';
import { StepLayout } from '../../ui/StepLayout.tsx';
import { PlanFigures } from './PlanFigures.tsx';
import { PlanGroups } from './PlanGroups.tsx';
import { useReviewed } from './useReviewed.ts';

/** Step "Review": every finished message, and everybody left out with the reason. */
export function ReviewStep() {
  return (
    <SheetGate title={t('review.title')}>
      <Reviewing />
    </SheetGate>
  );
}

function Reviewing() {
  const isCurrent = usePlanning();
  const guards = useGuards(isCurrent);
  const hint = useReviewed(isCurrent, guards);
  const goTo = useFlow((flow) => flow.goTo);
  const isReviewed = useFlow((flow) => flow.planSummary !== null);
  const totals = useTotals();
  const progress = usePlan((plan) => plan.progress);
  const error = usePlan((plan) => plan.error);
  const hasProblem = isCurrent && totals === null;
  return (
    <StepLayout
      title={t('review.title')}
      lead={t('review.lead')}
      fill
      actions={totals && <PlanFigures totals={totals} />}
      footer={
        <StepFooter
          onBack={() => goTo('write')}
          next={{ onClick: () => goTo('send'), disabled: !isReviewed }}
          hint={hint}
        />
      }
    >
      <ErrorNotice error={error ?? guards.error} />
      {hasProblem && (
        <Notice
          tone="warn"
          actions={
            <Button variant="default" onClick={() => goTo('write')}>
              {t('review.toWrite')}
            </Button>
          }
        >
          {t('review.problem')}
        </Notice>
      )}
      {totals && <PlanGroups totals={totals} guards={guards.report ?? noGuards} />}
      {!totals && !hasProblem && !error && <WorkPanel kind="finishing" {...progress} />}
    </StepLayout>
  );
}
