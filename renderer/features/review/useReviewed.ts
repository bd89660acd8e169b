import { useEffect } from 'react';
import { t } from '../../../shared/text/index.ts';
import { useFlow } from '../../app/flow.ts';
import { usePlan } from '../../app/plan.ts';

/** Tells the flow which plan was read, and gives the sentence beside the button. */
export function useReviewed(): string | null {
  const totals = usePlan((plan) => plan.totals);
  const isBusy = usePlan((plan) => plan.isBusy);
  const isSendable = totals !== null && totals.ready > 0 && totals.tooLong === 0;

  useEffect(() => {
    if (isBusy) return;
    const { setPlanSummary } = useFlow.getState();
    setPlanSummary(isSendable ? { count: totals.ready, digest: totals.digest } : null);
  }, [totals, isBusy, isSendable]);

  if (!totals) return null;
  if (totals.tooLong > 0) return t('review.tooLong', { count: totals.tooLong });
  if (totals.ready === 0) return t('review.nobody');
  return t('review.addsUp', {
    ready: t('common.messages', { count: totals.ready }),
    leftOut: t('common.rows', { count: totals.total - totals.ready }),
    total: t('common.rows', { count: totals.total }),
  });
}
