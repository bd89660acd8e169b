import { SimpleGrid } from '@mantine/core';
import type { Account } from '../../../shared/domain/account.ts';
import { channels } from '../../../shared/domain/channels.ts';
import type { Draft } from '../../../shared/domain/draft.ts';
import { channelName } from '../../../shared/text/channel-name.ts';
import { t } from '../../../shared/text/index.ts';
import type { PlanSummary } from '../../app/flow.ts';
import { formatDuration, formatNumber } from '../../ui/format.ts';
import { Stat } from '../../ui/Stat.tsx';

interface PlanFiguresProps {
  draft: Draft;
  plan: PlanSummary;
  account: Account | null;
}

/** The figures people decide by: how many, how long, through what. */
export function PlanFigures({ draft, plan, account }: PlanFiguresProps) {
  const batches = Math.ceil(plan.count / draft.batchSize);
  const handOverSeconds = draft.pacePerMinute === 0 ? 0 : ((batches - 1) * 60) / draft.pacePerMinute;
  const secondsPerMessage = channels.find(({ id }) => id === draft.channelId)?.secondsPerMessage ?? 0;
  return (
    <SimpleGrid cols={secondsPerMessage > 0 ? 4 : 3} spacing="xl">
      <Stat
        label={t('send.messages')}
        value={formatNumber(plan.count)}
        note={t('send.messagesNote', { count: plan.count })}
      />
      <Stat
        label={t('send.handOver')}
        value={formatDuration(handOverSeconds)}
        note={t('send.handOverNote', { count: batches })}
      />
      {secondsPerMessage > 0 && (
        <Stat
          label={t('send.phone')}
          value={formatDuration(plan.count * secondsPerMessage)}
          note={t('send.phoneNote', { count: secondsPerMessage })}
        />
      )}
      <Stat label={t('send.via')} value={account?.name ?? ''} note={channelName(draft.channelId)} />
    </SimpleGrid>
  );
}
