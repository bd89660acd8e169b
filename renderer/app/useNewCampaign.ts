import { putCampaign } from '../api/campaigns.ts';
import { useAction } from '../ui/useAction.ts';
import { useFlow } from './flow.ts';
import { openCampaign } from './route.ts';

/** "New campaign": makes a draft and opens it; with what failed, if it did. */
export function useNewCampaign() {
  const { run, busy, error } = useAction();
  const start = (): void =>
    void run(async () => {
      const campaign = await useFlow.getState().start();
      putCampaign(campaign);
      openCampaign(campaign.id);
    });
  return { start, busy, error };
}
