import { channels } from '../../../shared/domain/channels.ts';
import { estimateSeconds } from '../../../shared/domain/duration.ts';
import { t } from '../../../shared/text/index.ts';
import { useFlow } from '../../app/flow.ts';
import { formatDuration, formatNumber } from '../../ui/format.ts';
import { Stat } from '../../ui/Stat.tsx';
import type { PlanTotals } from '../../workers/protocol.ts';
import classes from './Review.module.css';

const smsChannel = 3;

/** The figures people decide by: how long it takes, and how many text messages it is. */
export function PlanFigures({ totals }: { totals: PlanTotals }) {
  const draft = useFlow((flow) => flow.draft);
  if (!draft || totals.ready === 0) return null;
  const { batchSize, pacePerMinute, channelId } = draft;
  const seconds = estimateSeconds({ people: totals.ready, batchSize, pacePerMinute, channelId });
  const perMessage = channels.find(({ id }) => id === channelId)?.secondsPerMessage ?? 0;
  return (
    <div className={classes.figures}>
      {channelId === smsChannel && (
        <Stat label={t('review.segmentsLabel')} value={formatNumber(totals.segments.total)} />
      )}
      <Stat
        label={t('review.takes')}
        value={formatDuration(seconds)}
        note={
          perMessage > 0
            ? t('review.phonePace', { count: perMessage })
            : t('review.atPace', { count: pacePerMinute, size: batchSize })
        }
      />
    </div>
  );
}
