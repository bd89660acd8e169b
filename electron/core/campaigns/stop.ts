import type { Deps } from '../deps.ts';
import { announce } from '../sending/announcer.ts';
import { inSlices } from '../slices.ts';
import { stateIn } from './state-in.ts';

const peoplePerSlice = { least: 100, most: 5_000 };

/**
 * Stops a campaign for good and leaves out whoever waits; only for the holder of the right to send. The stop itself is
 * written first: what a death leaves of the people, the next holder leaves out.
 */
export async function stopCampaign(deps: Deps, campaignId: string): Promise<void> {
  const { store, clock } = deps;
  const from = stateIn(store, campaignId, 'scheduled', 'sending', 'paused', 'stopped');
  if (from !== 'stopped') {
    store.campaigns.move(campaignId, { from, to: 'stopped' }, null, clock.nowMs());
    announce(deps, campaignId);
  }
  await inSlices(deps, peoplePerSlice, (size) => store.ledger.leaveOutStopped(campaignId, size) === size);
}
