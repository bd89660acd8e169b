import { exitCodeOf } from '../../shared/domain/exit-code.ts';
import type { CampaignSummary } from '../../shared/domain/campaign.ts';
import type { WholeCore } from '../core/create-core.ts';
import { ask } from './failure.ts';
import type { Output } from './output.ts';

/** Ctrl-C, an order to end, and the terminal being closed. */
const interrupts = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Starts a campaign and waits for its end; the first interrupt pauses it before its next call. Answers the exit code. */
export async function runToEnd(
  core: WholeCore,
  campaignId: string,
  output: Output,
  start: () => Promise<unknown>,
): Promise<number> {
  const unfollow = output.follow(core, campaignId);
  let isInterrupted = false;
  const pause = (): void => {
    isInterrupted = true;
    core.sender.wish(campaignId, 'pause');
  };
  for (const signal of interrupts) process.on(signal, pause);
  // Before the start there is nothing to pause yet; the first news of the run comes before its first call.
  let told: CampaignSummary | null = null;
  const unwatch = core.subscribe(({ name, payload }) => {
    if (name !== 'campaign.changed' || payload.id !== campaignId) return;
    told = payload;
    if (isInterrupted) pause();
  });
  try {
    await start();
    await core.sender.settled(campaignId);
  } finally {
    for (const signal of interrupts) process.off(signal, pause);
    unwatch();
    unfollow();
  }
  const campaign = asTold(await ask(core, 'campaigns.get', { campaignId }), told);
  output.result(campaign);
  return exitCodeOf(campaign.counts, campaign.pauseReason);
}

/** Where the disk could not take down that the campaign is paused, the last that was told of it says so. */
function asTold(stored: CampaignSummary, told: CampaignSummary | null): CampaignSummary {
  const isUnwritten = stored.state === 'sending' || stored.state === 'scheduled';
  return isUnwritten && told?.state === 'paused'
    ? { ...stored, state: told.state, pauseReason: told.pauseReason }
    : stored;
}
