import type { PushOutcome } from '../../../shared/domain/outcome.ts';
import { pushBody } from '../../../shared/domain/push-body.ts';
import { settlePeople } from '../../../shared/domain/settle.ts';
import type { Deps } from '../deps.ts';
import type { PushTarget } from '../ports.ts';
import type { FrozenPlan } from '../ports-campaigns.ts';
import type { Settlement } from '../ports-ledger.ts';

/** Forms, makes and settles one attempt, telling when it is written down; null where nobody waits any more, and then no call is made. */
export async function handOver(
  deps: Deps,
  plan: FrozenPlan,
  target: PushTarget,
  onBegun: () => void,
): Promise<{ outcome: PushOutcome; people: number } | null> {
  const { store, push, clock, log } = deps;
  const attempt = store.ledger.beginAttempt(
    plan.campaignId,
    plan.batchSize,
    (people) => deps.sha256(JSON.stringify(pushBody(plan, people))),
    clock.nowMs(),
  );
  if (!attempt) return null;
  onBegun();
  const outcome = await push.push(target, pushBody(plan, attempt.people));
  const { people, strangers } = settlePeople(attempt.people, outcome);
  store.ledger.settle(attempt, { ...factsOf(outcome), people }, clock.nowMs());
  log.write('attempt', { campaign: plan.campaignId, attempt: attempt.id, outcome: outcome.kind, strangers });
  return { outcome, people: attempt.people.length };
}

function factsOf(outcome: PushOutcome): Omit<Settlement, 'people'> {
  const none = { pushId: null, gatewayStatus: null, gatewayMessage: null, reason: null };
  switch (outcome.kind) {
    case 'accepted':
      return { ...none, state: 'accepted', pushId: outcome.pushId, gatewayStatus: '100' };
    case 'refused':
      return {
        ...none,
        state: 'refused',
        gatewayStatus: String(outcome.status),
        gatewayMessage: outcome.message,
      };
    case 'throttled':
      return { ...none, state: 'throttled' };
    case 'not_sent':
    case 'uncertain':
      return { ...none, state: outcome.kind, reason: outcome.reason };
  }
}
