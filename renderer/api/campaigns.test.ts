import { beforeEach, expect, test } from 'vitest';
import type { CampaignSummary } from '../../shared/domain/campaign.ts';
import { putCampaign, useCampaigns } from './campaigns.ts';

function summary(patch: Partial<CampaignSummary>): CampaignSummary {
  return { id: 'a', createdAtMs: 1, updatedAtMs: 1, state: 'sending', ...patch } as CampaignSummary;
}

beforeEach(() => useCampaigns.setState({ campaigns: [], progress: {} }));

test('an answer that was overtaken by an event does not bring the old state back', () => {
  useCampaigns.setState({ campaigns: [summary({ state: 'paused', updatedAtMs: 7 })] });
  putCampaign(summary({ state: 'sending', updatedAtMs: 5 }));
  putCampaign(summary({ state: 'sending', updatedAtMs: 7 }));
  expect(useCampaigns.getState().campaigns.map(({ state }) => state)).toEqual(['paused']);
});

test('a newer answer is taken, and the newest campaign stands first', () => {
  putCampaign(summary({ id: 'old', createdAtMs: 1 }));
  putCampaign(summary({ id: 'new', createdAtMs: 2 }));
  putCampaign(summary({ id: 'old', createdAtMs: 1, updatedAtMs: 9, state: 'done' }));
  expect(useCampaigns.getState().campaigns.map(({ id, state }) => [id, state])).toEqual([
    ['new', 'sending'],
    ['old', 'done'],
  ]);
});
