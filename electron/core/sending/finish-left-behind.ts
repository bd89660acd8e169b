import { clearPlan } from '../campaigns/clear-plan.ts';
import { stopCampaign } from '../campaigns/stop.ts';
import type { Deps } from '../deps.ts';
import { announce } from './announcer.ts';

/** Finishes, in slices, the stops and undone plans in whose midst a sender died; only for the holder of the right to send. */
export async function finishLeftBehind(deps: Deps): Promise<void> {
  const { stops, plans } = deps.store.ledger.leftBehind();
  for (const campaignId of stops) {
    await stopCampaign(deps, campaignId);
    announce(deps, campaignId);
  }
  for (const campaignId of plans) await clearPlan(deps, campaignId);
}
