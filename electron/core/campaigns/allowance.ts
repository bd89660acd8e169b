import type { Deps } from '../deps.ts';

const dayMs = 24 * 60 * 60 * 1000;

/** The channels Meta gives a daily allowance of people (push-api section 5). */
const allowanceChannels: ReadonlySet<number> = new Set([8, 101, 121]);

/** How many people an account may still reach in this rolling 24 h, and when the next place is free; null = no limit. */
export function allowanceLeft(
  { store, clock }: Deps,
  accountId: string,
  channelId: number,
): { limit: number; used: number; left: number; freeAtMs: number } | null {
  const limit = store.accounts.get(accountId)?.dailyAllowance ?? null;
  if (limit === null || !allowanceChannels.has(channelId)) return null;
  const nowMs = clock.nowMs();
  const { people, oldestAtMs } = store.ledger.handedOverSince(accountId, channelId, nowMs - dayMs);
  return {
    limit,
    used: people,
    left: Math.max(0, limit - people),
    freeAtMs: (oldestAtMs ?? nowMs) + dayMs + 1,
  };
}
