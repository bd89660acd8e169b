import { channels } from '../../shared/domain/channels.ts';
import type { Draft } from '../../shared/domain/draft.ts';
import { estimateSeconds, handOverSeconds } from '../../shared/domain/duration.ts';
import { t } from '../../shared/text/index.ts';
import { useAccounts } from '../api/accounts.ts';
import { formatDuration } from '../ui/format.ts';
import { Stat } from '../ui/Stat.tsx';
import { paceOf } from './pace.ts';

/** How long it takes: until all is handed over, and until the last message has left the phone. */
export function TimeStats({ draft, people }: { draft: Draft; people: number }) {
  const account = useAccounts(({ accounts }) => accounts.find(({ id }) => id === draft.accountId));
  const plan = { ...draft, people, pacePerMinute: paceOf(draft, account ?? null) };
  const perMessage = channels.find(({ id }) => id === draft.channelId)?.secondsPerMessage ?? 0;
  return (
    <>
      <Stat
        label={t('send.handOver')}
        value={formatDuration(handOverSeconds(plan))}
        note={t('send.handOverNote', { count: Math.ceil(people / draft.batchSize) })}
      />
      {perMessage > 0 && (
        <Stat
          label={t('send.phone')}
          value={formatDuration(estimateSeconds(plan))}
          note={t('send.phoneNote', { count: perMessage })}
        />
      )}
    </>
  );
}
