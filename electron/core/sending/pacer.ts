import { isLoopback } from '../../../shared/domain/account.ts';
import { channels } from '../../../shared/domain/channels.ts';
import { limits } from '../../../shared/domain/limits.ts';
import type { Deps } from '../deps.ts';
import type { PushTarget } from '../ports.ts';
import type { FrozenPlan } from '../ports-campaigns.ts';

/** Spaces the calls of a run. */
export interface Pacer {
  /** Resolves when the next call may be made, or when the signal aborts. */
  ready(signal: AbortSignal): Promise<void>;
  /** Tells how many people the last call handed over: a phone that is followed needs time for each. */
  handedOver(people: number): void;
}

/** Spaces calls evenly, at most as many a minute as plan and account allow, and as the phone sends where it is followed. */
export function createPacer(deps: Deps, plan: FrozenPlan, target: PushTarget): Pacer {
  const { clock, store } = deps;
  const perMinute = callsPerMinute(plan, target, store.accounts.get(plan.accountId)?.pacePerMinute ?? null);
  const intervalMs = perMinute > 0 ? 60_000 / perMinute : 0;
  const phoneSeconds = channels.find(({ id }) => id === plan.channelId)?.secondsPerMessage ?? 0;
  let nextAtMs = clock.monotonicMs() + phoneNeedsMs(deps, plan, phoneSeconds);
  return {
    async ready(signal) {
      const waitMs = nextAtMs - clock.monotonicMs();
      if (waitMs > 0) await clock.sleep(waitMs, signal);
      nextAtMs = Math.max(clock.monotonicMs(), nextAtMs) + intervalMs;
    },
    handedOver(people) {
      if (!plan.followsPhone) return;
      nextAtMs = Math.max(nextAtMs, clock.monotonicMs() + people * phoneSeconds * 1000);
    },
  };
}

/** How long the phone still sends what an earlier run or campaign gave it, where it is followed. */
function phoneNeedsMs({ clock, store }: Deps, plan: FrozenPlan, phoneSeconds: number): number {
  if (!plan.followsPhone) return 0;
  const nowMs = clock.nowMs();
  const longestMs = limits.batchSize * phoneSeconds * 1000;
  const last = store.ledger.lastHandOver(plan.accountId, plan.channelId, nowMs - longestMs);
  if (!last) return 0;
  const needsMs = last.people * phoneSeconds * 1000;
  // A clock that was set back must not make it longer.
  return Math.max(0, Math.min(needsMs, last.finishedAtMs + needsMs - nowMs));
}

/** Only a gateway on this computer may be called without pause (push-api section 6). */
function callsPerMinute(
  { pacePerMinute }: FrozenPlan,
  { baseUrl }: PushTarget,
  accountPace: number | null,
): number {
  if (isLoopback(new URL(baseUrl))) return pacePerMinute;
  return Math.min(pacePerMinute || limits.pacePerMinute, accountPace ?? limits.pacePerMinute);
}
