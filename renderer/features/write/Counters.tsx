import { maxCharacters } from '../../../shared/domain/channels.ts';
import { t } from '../../../shared/text/index.ts';
import { useFlow } from '../../app/flow.ts';
import { useTotals } from '../../app/usePlanning.ts';
import { formatNumber } from '../../ui/format.ts';
import { Stat } from '../../ui/Stat.tsx';
import classes from './WriteStep.module.css';

const smsChannel = 3;

/** Figures of the finished messages: how many, the longest, and what they are as text messages. */
export function Counters({ isOverlong }: { isOverlong: boolean }) {
  const planned = useTotals();
  const totals = isOverlong ? null : planned;
  const channelId = useFlow((flow) => flow.draft?.channelId ?? 1);
  const limit = maxCharacters(channelId);
  const longest = totals?.longest;
  return (
    <div className={classes.counters}>
      <Stat
        label={t('write.ready')}
        value={totals ? formatNumber(totals.ready) : '–'}
        note={totals && t('write.readyOf', { count: totals.total })}
      />
      <Stat
        label={t('write.longest')}
        value={longest ? t('write.characters', { count: longest.characters }) : '–'}
        note={
          longest &&
          (totals.tooLong > 0
            ? t('write.tooLong', { count: totals.tooLong, limit })
            : longest.name
              ? t('write.longestBy', { limit, name: longest.name, row: longest.rowNumber })
              : t('write.longestRow', { limit, row: longest.rowNumber }))
        }
      />
      {channelId === smsChannel && (
        <Stat
          label={t('write.segments')}
          value={totals ? t('write.segmentsAll', { count: totals.segments.most }) : '–'}
          note={
            totals &&
            `${t('write.segmentsTotal', { count: totals.segments.total })}, ${totals.isUnicode ? t('write.ucs2') : t('write.gsm7')}`
          }
        />
      )}
    </div>
  );
}
