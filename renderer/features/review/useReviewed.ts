import { useEffect } from 'react';
import { t } from '../../../shared/text/index.ts';
import { useFlow } from '../../app/flow.ts';
import { usePlan } from '../../app/plan.ts';

/** Tells the flow which plan was read, and gives the sentence beside the button; call it after `usePlanning`. */
export function useReviewed(fits: boolean): string | null {
  const totals = usePlan((plan) => plan.totals);
  const isBusy = usePlan((plan) => plan.isBusy);

  useEffect(() => {
    // Read now, not when drawn: a plan that was started in this same turn makes the totals on screen old.
    const plan = usePlan.getState();
    const isCurrent = fits && !isBusy && !plan.isBusy && plan.totals === totals;
    const isSendable = totals !== null && totals.ready > 0 && totals.tooLong === 0;
    const summary = isCurrent && isSendable ? { count: totals.ready, digest: totals.digest } : null;
    useFlow.getState().setPlanSummary(summary);
  }, [fits, totals, isBusy]);

  if (!totals || !fits) return null;
  if (totals.tooLong > 0) return t('review.tooLong', { count: totals.tooLong });
  if (totals.ready === 0) return t('review.nobody');
  return t('review.addsUp', {
    ready: t('common.messages', { count: totals.ready }),
    leftOut: t('common.rows', { count: totals.total - totals.ready }),
    total: t('common.rows', { count: totals.total }),
  });
}
