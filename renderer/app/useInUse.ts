import type { Account } from '../../shared/domain/account.ts';
import { practiceAccountId } from '../../shared/domain/draft.ts';
import { useAccounts } from '../api/accounts.ts';
import { useCampaigns } from '../api/campaigns.ts';
import { useSettings } from '../api/settings.ts';
import { useFlow } from './flow.ts';
import { useRoute } from './route.ts';

interface InUse {
  account: Account | undefined;
  channelId: number;
}

/** What sends: the campaign's own on its screens, else what a new campaign would get. */
export function useInUse(): InUse {
  const route = useRoute();
  const accounts = useAccounts((state) => state.accounts);
  const settings = useSettings((state) => state.settings);
  const draft = useFlow((state) => state.draft);
  const draftId = useFlow((state) => state.campaign?.id);
  const campaigns = useCampaigns((state) => state.campaigns);

  const named = (accountId: string): Account | undefined => accounts.find(({ id }) => id === accountId);
  if (route.page === 'campaign') {
    const campaign = campaigns.find(({ id }) => id === route.campaignId);
    if (campaign?.state === 'draft' && draft && draftId === campaign.id)
      return { account: named(draft.accountId), channelId: draft.channelId };
    if (campaign) return { account: named(campaign.accountId), channelId: campaign.channelId };
  }
  const accountId = settings.practiceMode ? practiceAccountId : (settings.accountId ?? practiceAccountId);
  return { account: named(accountId), channelId: settings.channelId };
}
