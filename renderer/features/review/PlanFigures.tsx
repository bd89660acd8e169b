import { t } from '../../../shared/text/index.ts';
import { useFlow } from '../../app/flow.ts';
import { TimeStats } from '../../app/TimeStats.tsx';
import { formatNumber } from '../../ui/format.ts';
import { Stat } from '../../ui/Stat.tsx';
import type { PlanTotals } from '../../workers/protocol.ts';
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
      <TimeStats draft={draft} people={totals.ready} />
    </div>
  );
}
