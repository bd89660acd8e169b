import { create } from 'zustand';
import type { CampaignProgress } from '../../shared/contract/events.ts';
import type { CampaignSummary } from '../../shared/domain/campaign.ts';
import { api } from './client.ts';

interface CampaignsStore {
  /** Newest first. */
  campaigns: CampaignSummary[];
  /** How running campaigns are doing, by campaign id. */
  progress: Record<string, CampaignProgress>;
}

/** All campaigns as main holds them. */
export const useCampaigns = create<CampaignsStore>()(() => ({ campaigns: [], progress: {} }));

/** Puts the summary a call answered into the list, unless an event has told something newer meanwhile. */
export function putCampaign(campaign: CampaignSummary): void {
  const held = useCampaigns.getState().campaigns.find(({ id }) => id === campaign.id);
  if (!held || campaign.updatedAtMs > held.updatedAtMs) takeCampaign(campaign);
}

function takeCampaign(campaign: CampaignSummary): void {
  useCampaigns.setState(({ campaigns }) => {
    const others = campaigns.filter((other) => other.id !== campaign.id);
    return { campaigns: [campaign, ...others].sort((a, b) => b.createdAtMs - a.createdAtMs) };
  });
}

/** Throws a draft away. Throws a `CallFailure`. */
export async function discardCampaign(campaignId: string): Promise<void> {
  await api.call('campaigns.discard', { campaignId });
  useCampaigns.setState(({ campaigns }) => ({
    campaigns: campaigns.filter((campaign) => campaign.id !== campaignId),
  }));
}

/** Takes a snapshot, then follows the events; answers the remover. */
export async function followCampaigns(): Promise<() => void> {
  const removers = [
    api.on('campaign.changed', takeCampaign),
    api.on('campaign.progress', (progress) =>
      useCampaigns.setState((state) => ({
        progress: { ...state.progress, [progress.campaignId]: progress },
      })),
    ),
  ];
  const campaigns = await api.call('campaigns.list', {});
  useCampaigns.setState({ campaigns: campaigns.sort((a, b) => b.createdAtMs - a.createdAtMs) });
  return () => removers.forEach((remove) => remove());
}
