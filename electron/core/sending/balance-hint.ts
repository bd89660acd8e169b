import type { Deps } from '../deps.ts';
import type { PushTarget } from '../ports.ts';

const timeoutMs = 3_000;

/** Notes the balance as a hint for what became of uncertain people; a gateway that does not say it changes nothing. */
export async function noteBalance(
  { push, store }: Deps,
  campaignId: string,
  target: PushTarget,
  when: 'before' | 'after',
): Promise<void> {
  const answer = await push.checkBalance(target, timeoutMs);
  if (answer.kind === 'balance' && answer.balance !== null) {
    store.campaigns.noteBalance(campaignId, when, answer.balance);
  }
}
