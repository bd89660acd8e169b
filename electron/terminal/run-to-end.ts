import { exitCodeOf } from '../../shared/domain/exit-code.ts';
import type { WholeCore } from '../core/create-core.ts';
import { ask } from './failure.ts';
import type { Output } from './output.ts';

/** Starts a campaign and waits for its end; the first interrupt pauses it before its next call. Answers the exit code. */
export async function runToEnd(
  core: WholeCore,
  campaignId: string,
  output: Output,
  start: () => Promise<unknown>,
): Promise<number> {
  const unfollow = output.follow(core, campaignId);
  const pause = (): void => void core.sender.wish(campaignId, 'pause');
  process.on('SIGINT', pause);
  process.on('SIGTERM', pause);
  try {
    await start();
    await core.sender.settled(campaignId);
  } finally {
    process.off('SIGINT', pause);
    process.off('SIGTERM', pause);
    unfollow();
  }
  const campaign = await ask(core, 'campaigns.get', { campaignId });
  output.result(campaign);
  return exitCodeOf(campaign.counts, campaign.pauseReason);
}
