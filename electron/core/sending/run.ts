import type { CampaignProgress } from '../../../shared/contract/events.ts';
import type { PauseReason } from '../../../shared/domain/campaign.ts';
import { freshStreak, react } from '../../../shared/domain/reaction.ts';
import type { Deps } from '../deps.ts';
import type { PushTarget } from '../ports.ts';
import type { FrozenPlan } from '../ports-store.ts';
import { isLoopback } from '../../../shared/domain/account.ts';
import { limits } from '../../../shared/domain/limits.ts';
import { handOver } from './hand-over.ts';
import { createPacer } from './pacer.ts';
import { createProbe } from './probe.ts';

/** How a run ended: nobody waits any more, a reason to pause, or the owner's signal. */
export type RunEnd = { end: 'drained' } | { end: 'paused'; reason: PauseReason } | { end: 'interrupted' };

/** What a run tells while it goes on. */
export interface RunWatcher {
  handedOver(people: number): void;
  activity(activity: CampaignProgress['activity']): void;
}

/** Hands over a campaign's people, call after call, until an end; the signal takes effect before the next call. */
export async function runCampaign(
  deps: Deps,
  plan: FrozenPlan,
  target: PushTarget,
  signal: AbortSignal,
  watcher: RunWatcher,
): Promise<RunEnd> {
  const pace = createPacer(deps.clock, callsPerMinute(plan, target));
  const probe = createProbe(deps, target);
  let streak = freshStreak;
  for (;;) {
    if (!deps.store.ledger.hasWaiting(plan.campaignId)) return { end: 'drained' };
    watcher.activity('pacing');
    await pace(signal);
    if (signal.aborted) return { end: 'interrupted' };
    watcher.activity('sending');
    const call = await handOver(deps, plan, target);
    if (!call) return { end: 'drained' };
    if (call.outcome.kind !== 'throttled' && call.outcome.kind !== 'not_sent')
      watcher.handedOver(call.people);
    const next = react(call.outcome, streak, deps.waitForNetworkSeconds);
    streak = next.streak;
    switch (next.reaction.do) {
      case 'continue':
        break;
      case 'pause':
        return { end: 'paused', reason: next.reaction.reason };
      case 'wait':
        watcher.activity(next.reaction.because);
        await deps.clock.sleep(next.reaction.seconds * 1000, signal);
        break;
      case 'probe':
        watcher.activity('checking');
        if (!(await probe())) return { end: 'paused', reason: { code: 'gateway_silent' } };
        break;
    }
  }
}

/** Only a gateway on this computer may be called without pause (push-api section 6). */
function callsPerMinute({ pacePerMinute }: FrozenPlan, { baseUrl }: PushTarget): number {
  if (isLoopback(new URL(baseUrl))) return pacePerMinute;
  return pacePerMinute === 0 ? limits.pacePerMinute : Math.min(pacePerMinute, limits.pacePerMinute);
}
