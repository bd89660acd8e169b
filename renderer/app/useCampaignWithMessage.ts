import type { MessageTemplate } from '../../shared/domain/saved-template.ts';
import { putCampaign } from '../api/campaigns.ts';
import { useAction } from '../ui/useAction.ts';
import { useFlow } from './flow.ts';
import { openCampaign } from './route.ts';
import { draftWith } from './templates/messageOf.ts';

/** "New campaign with this message": a draft that has its message before its sheet; with what failed, if it did. */
export function useCampaignWithMessage() {
  const { run, busy, error } = useAction();
  const start = (message: MessageTemplate): void =>
    void run(async () => {
      const flow = useFlow.getState();
      const campaign = await flow.start();
      putCampaign(campaign);
      flow.update({ template: message.text, ...draftWith(message) });
      await flow.flush();
      openCampaign(campaign.id);
    });
  return { start, busy, error };
}
