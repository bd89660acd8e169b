import { exitCodeOf } from '../../shared/domain/exit-code.ts';
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
  const unwatch = core.subscribe(({ name, payload }) => {
    if (isInterrupted && name === 'campaign.changed' && payload.id === campaignId) pause();
  });
  try {
    await start();
    await core.sender.settled(campaignId);
  } finally {
    for (const signal of interrupts) process.off(signal, pause);
    unwatch();
    unfollow();
  }
  const campaign = await ask(core, 'campaigns.get', { campaignId });
  output.result(campaign);
  return exitCodeOf(campaign.counts, campaign.pauseReason);
}
