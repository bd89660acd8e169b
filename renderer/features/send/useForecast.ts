import { useEffect, useState } from 'react';
import type { Forecast } from '../../../shared/contract/campaigns.ts';
import type { Draft } from '../../../shared/domain/draft.ts';
import { api } from '../../api/client.ts';
import { useFlow } from '../../app/flow.ts';

/** What the ledger says before Send: likely credits and allowance; null until it is known. */
export function useForecast({ accountId, channelId }: Draft, people: number): Forecast | null {
  const campaignId = useFlow((flow) => flow.campaign?.id);
  const question = `${campaignId} ${accountId} ${channelId} ${people}`;
  const [answer, setAnswer] = useState<{ question: string; forecast: Forecast | null } | null>(null);

  useEffect(() => {
    let isCurrent = true;
    async function ask(id: string): Promise<void> {
      // The core answers for the account and channel it has on disk.
      await useFlow.getState().flush();
      const forecast = await api.call('campaigns.forecast', { campaignId: id, people }).catch(() => null);
      if (isCurrent) setAnswer({ question, forecast });
    }
    if (campaignId !== undefined) void ask(campaignId);
    return () => {
      isCurrent = false;
    };
  }, [campaignId, people, question]);

  return answer?.question === question ? answer.forecast : null;
}
