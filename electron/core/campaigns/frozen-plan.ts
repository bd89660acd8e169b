import type { Draft } from '../../../shared/domain/draft.ts';
import { practiceAccountId } from '../../../shared/domain/draft.ts';
import { practiceAccount, practiceGateway, storedAccount } from '../accounts.ts';
import type { Deps } from '../deps.ts';
import type { FrozenPlan } from '../ports-campaigns.ts';

/** What a draft freezes beside its people; throws `not_found` where its account is gone. */
export function frozenPlan(
  deps: Pick<Deps, 'store'>,
  {
    campaignId,
    draft,
    headers,
    isGlobal,
  }: { campaignId: string; draft: Draft; headers: string[]; isGlobal: boolean },
): Omit<FrozenPlan, 'template'> {
  const isPractice = draft.accountId === practiceAccountId;
  const account = isPractice ? practiceAccount() : storedAccount(deps, draft.accountId);
  return {
    campaignId,
    accountId: account.id,
    accountName: account.name,
    gateway: account.baseUrl ?? practiceGateway,
    form: isGlobal ? 'global' : 'personal',
    channelId: draft.channelId,
    mediaUrl: draft.mediaUrl,
    priority: draft.priority,
    batchSize: draft.batchSize,
    pacePerMinute: draft.pacePerMinute,
    followsPhone: draft.followsPhone,
    headers,
  };
}
