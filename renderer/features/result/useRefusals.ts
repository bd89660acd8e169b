import { useEffect, useState } from 'react';
import type { Refusal } from '../../../shared/contract/campaigns.ts';
import type { CallError } from '../../../shared/contract/errors.ts';
import type { CampaignSummary } from '../../../shared/domain/campaign.ts';
import { api, callErrorOf } from '../../api/client.ts';

interface Refusals {
  refusals: Refusal[];
  error: CallError | null;
}

const none: Refusals = { refusals: [], error: null };

/** The refused of a campaign by what the server said. */
export function useRefusals({ id, counts: { refused } }: CampaignSummary): Refusals {
  const [found, setFound] = useState(none);

  useEffect(() => {
    let isCurrent = true;
    async function ask(): Promise<void> {
      try {
        const refusals = await api.call('campaigns.refusals', { campaignId: id });
        if (isCurrent) setFound({ refusals, error: null });
      } catch (cause) {
        if (isCurrent) setFound({ refusals: [], error: callErrorOf(cause) });
      }
    }
    if (refused > 0) void ask();
    return () => {
      isCurrent = false;
    };
  }, [id, refused]);

  return refused > 0 ? found : none;
}
