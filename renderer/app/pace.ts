import type { Account } from '../../shared/domain/account.ts';
import type { Draft } from '../../shared/domain/draft.ts';

/** Calls a minute of a draft: a real account's own pace, in practice the draft's; 0 = without a pause. */
export function paceOf(draft: Draft, account: Account | null): number {
  return account && !account.isPractice ? account.pacePerMinute : draft.pacePerMinute;
}
