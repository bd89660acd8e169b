import type { CampaignProgress } from '../../../shared/contract/events.ts';
import type { PauseReason } from '../../../shared/domain/campaign.ts';
import { freshStreak, react } from '../../../shared/domain/reaction.ts';
import { allowanceLeft } from '../campaigns/allowance.ts';
import type { Deps } from '../deps.ts';
import type { PushTarget } from '../ports.ts';
import type { FrozenPlan } from '../ports-campaigns.ts';
import { handOver } from './hand-over.ts';
import { createPacer } from './pacer.ts';
import { createProbe } from './probe.ts';

/** How a run ended: nobody waits any more, a reason to pause, or the owner's signal. */
export type RunEnd = { end: 'drained' } | { end: 'paused'; reason: PauseReason } | { end: 'interrupted' };

/** What a run tells while it goes on. */
export interface RunWatcher {
  /** A call is under way; its people are being handed over. */
  begun(): void;
  handedOver(people: number): void;
  activity(activity: CampaignProgress['activity']): void;
}

/** A computer that slept looks again at least this often. */
const allowanceLookMs = 60_000;

/** Hands over a campaign's people, call after call, until an end; the signal takes effect before the next call. */
export async function runCampaign(
  deps: Deps,
  plan: FrozenPlan,
  target: PushTarget,
  signal: AbortSignal,
  watcher: RunWatcher,
): Promise<RunEnd> {
  const pacer = createPacer(deps, plan, target);
  const probe = createProbe(deps, target);
  let streak = freshStreak;
  for (;;) {
    await deps.store.caughtUp();
    if (!deps.store.ledger.hasWaiting(plan.campaignId)) return { end: 'drained' };
    const allowance = allowanceLeft(deps, plan.accountId, plan.channelId);
    if (allowance?.left === 0) {
      const waitMs = allowance.freeAtMs - deps.clock.nowMs();
      if (waitMs > deps.waitForAllowanceSeconds * 1000) {
        return { end: 'paused', reason: { code: 'allowance' } };
      }
      watcher.activity('allowance');
      await deps.clock.sleep(Math.min(waitMs, allowanceLookMs), signal);
      if (signal.aborted) return { end: 'interrupted' };
      continue;
    }
    watcher.activity('pacing');
    await pacer.ready(signal);
    if (signal.aborted) return { end: 'interrupted' };
    watcher.activity('sending');
    const size = Math.min(plan.batchSize, allowance?.left ?? plan.batchSize);
    const call = await handOver(deps, { ...plan, batchSize: size }, target, () => watcher.begun());
    if (!call) return { end: 'drained' };
    if (call.outcome.kind !== 'throttled' && call.outcome.kind !== 'not_sent') {
      watcher.handedOver(call.people);
      pacer.handedOver(call.people);
    }
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
