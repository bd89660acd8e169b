import { t } from '../../../shared/text/index.ts';
import { useFlow } from '../../app/flow.ts';
import { TimeStats } from '../../app/TimeStats.tsx';
import { formatCredits, formatNumber } from '../../ui/format.ts';
import { Stat } from '../../ui/Stat.tsx';
import type { CostEstimate } from '../../../shared/domain/price.ts';
import type { PlanTotals } from '../../workers/plan-protocol.ts';
import classes from './Review.module.css';

const smsChannel = 3;

/** The figures people decide by: how long it takes, and how many text messages it is. */
export function PlanFigures({ totals }: { totals: PlanTotals }) {
  const draft = useFlow((flow) => flow.draft);
  if (!draft || totals.ready === 0) return null;
  return (
    <div className={classes.figures}>
      {draft.channelId === smsChannel && (
        <Stat label={t('review.segmentsLabel')} value={formatNumber(totals.segments.total)} />
      )}
      <CostStat cost={totals.cost} ready={totals.ready} />
      <TimeStats draft={draft} people={totals.ready} />
    </div>
  );
}

/** What the finished messages cost by the owner's own prices. */
function CostStat({ cost, ready }: { cost: CostEstimate; ready: number }) {
  if (cost.unpriced === ready) {
    return (
      <Stat label={t('review.costLabel')} value={t('review.costNone')} note={t('review.costNoneNote')} />
    );
  }
  const note = cost.unpriced > 0 ? t('review.costUnpriced', { count: cost.unpriced }) : t('review.costNote');
  return <Stat label={t('review.costLabel')} value={formatCredits(cost.amount)} note={note} />;
}
