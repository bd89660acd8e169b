import type { Deps } from '../deps.ts';
import type { PushTarget } from '../ports.ts';

const timeoutMs = 10_000;
const cachedMs = 60_000;

/** Asks the gateway for its balance, harmless, and says whether any JSON came back within 10 s; a yes holds for 60 s. */
export function createProbe({ push, clock }: Deps, target: PushTarget): () => Promise<boolean> {
  let answeredAtMs = -Infinity;
  return async () => {
    if (clock.monotonicMs() - answeredAtMs < cachedMs) return true;
    const { kind } = await push.checkBalance(target, timeoutMs);
    if (kind === 'no_answer') return false;
    answeredAtMs = clock.monotonicMs();
    return true;
  };
}
