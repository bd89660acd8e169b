import { SimpleGrid } from '@mantine/core';
import type { Account } from '../../../shared/domain/account.ts';
import type { Draft } from '../../../shared/domain/draft.ts';
import { channelName } from '../../../shared/text/channel-name.ts';
import { t } from '../../../shared/text/index.ts';
import type { PlanSummary } from '../../app/flow.ts';
import { TimeStats } from '../../app/TimeStats.tsx';
import { formatNumber } from '../../ui/format.ts';
import { Stat } from '../../ui/Stat.tsx';
import { CreditStats, LowBalance } from './Credits.tsx';
import { Allowance } from './Allowance.tsx';
import { useBalance } from './useBalance.ts';
import { useForecast } from './useForecast.ts';

interface PlanFiguresProps {
  draft: Draft;
  plan: PlanSummary;
  account: Account | null;
}

/** The figures people decide by: how many, how long, through what, and for how much. */
export function PlanFigures({ draft, plan, account }: PlanFiguresProps) {
  const asked = useForecast(draft, plan.count);
  // The owner's own prices are better than what the last messages cost, where every message has one.
  const isPriced = plan.cost.unpriced === 0;
  const forecast = asked && isPriced ? { ...asked, credits: plan.cost.amount } : asked;
  const balance = useBalance(account);
  return (
    <>
      <SimpleGrid cols={3} spacing="xl" verticalSpacing="md">
        <Stat
          label={t('send.messages')}
          value={formatNumber(plan.count)}
          note={t('send.messagesNote', { count: plan.count })}
        />
        <TimeStats draft={draft} people={plan.count} />
        <CreditStats forecast={forecast} balance={balance} isPriced={isPriced} />
        <Stat label={t('send.via')} value={account?.name ?? ''} note={channelName(draft.channelId)} />
      </SimpleGrid>
      <LowBalance forecast={forecast} balance={balance} />
      {forecast?.allowance && <Allowance allowance={forecast.allowance} people={plan.count} />}
    </>
  );
}
