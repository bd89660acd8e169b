import { useEffect } from 'react';
import { t } from '../../../shared/text/index.ts';
import { useFlow } from '../../app/flow.ts';
import type { useGuards } from '../../app/guards/useGuards.ts';
import { useTotals } from '../../app/usePlanning.ts';

/** Tells the flow which plan was read, and gives the sentence beside the button; `isCurrent` = the totals are those of the draft on screen. */
export function useReviewed(
  isCurrent: boolean,
  { report: guards, progress }: ReturnType<typeof useGuards>,
): string | null {
  const totals = useTotals();

  useEffect(() => {
    const isSendable =
      isCurrent && totals !== null && guards !== null && totals.ready > 0 && totals.tooLong === 0;
    useFlow
      .getState()
      .setPlanSummary(
        isSendable ? { count: totals.ready, digest: totals.digest, cost: totals.cost, guards } : null,
      );
  }, [isCurrent, totals, guards]);

  if (!totals || !isCurrent) return null;
  if (totals.tooLong > 0) return t('review.tooLong', { count: totals.tooLong });
  if (totals.ready === 0) return t('review.nobody');
  if (guards === null) return progress ? t('guards.lookingAt', { ...progress }) : t('guards.looking');
  return t('review.addsUp', {
    ready: t('common.messages', { count: totals.ready }),
    leftOut: t('common.rows', { count: totals.total - totals.ready }),
    total: t('common.rows', { count: totals.total }),
  });
}
