import { ExpectedError } from '../../../shared/contract/errors.ts';
import type { CampaignSummary } from '../../../shared/domain/campaign.ts';
import { limits } from '../../../shared/domain/limits.ts';
import { t } from '../../../shared/text/index.ts';
import { storedAccount } from '../accounts.ts';
import type { Deps } from '../deps.ts';
import type { RuledState } from '../ports-ledger.ts';

/**
 * Makes a new campaign, linked and ready but not started, of the people the owner chose to send to again; each of
 * them can be chosen once. Throws `wrong_state` where nobody is left to choose, `not_found` where the account is gone.
 */
export function sendAgain(
  deps: Deps,
  campaign: CampaignSummary,
  state: RuledState,
  ordinals: readonly number[] | null,
): string {
  const { store, clock } = deps;
  const plan = store.campaigns.plan(campaign.id);
  const draft = store.campaigns.draft(campaign.id);
  if (!plan || !draft) throw new ExpectedError('wrong_state');
  // The account may have moved to another host, and its token with it.
  const gateway = campaign.isPractice ? plan.gateway : storedAccount(deps, plan.accountId).baseUrl;
  const newId = deps.newId();
  const nowMs = clock.nowMs();
  const who = { campaignId: campaign.id, state, ordinals };
  store.transaction(() => {
    const name = t('common.sendAgainName', { name: campaign.name }).slice(0, limits.nameCharacters);
    const { isTest } = campaign;
    store.campaigns.create({ id: newId, name, draft, parentId: campaign.id, isTest }, nowMs);
    if (store.ledger.copyUndecided(who, newId) === 0) throw new ExpectedError('wrong_state');
    store.ledger.decide(who, 'sent_again', nowMs);
    store.campaigns.freeze({ ...plan, campaignId: newId, gateway }, nowMs, nowMs);
    store.campaigns.move(newId, { from: 'scheduled', to: 'paused' }, { code: 'ready' }, nowMs);
  });
  return newId;
}
