import { ExpectedError } from '../../../shared/contract/errors.ts';
import type { CampaignSummary } from '../../../shared/domain/campaign.ts';
import { t } from '../../../shared/text/index.ts';
import type { Deps } from '../deps.ts';

/** Makes a new campaign, linked and ready but not started, of the uncertain people the owner chose to send to again. */
export function sendAgainToUncertain(deps: Deps, campaign: CampaignSummary): string {
  const { store, clock } = deps;
  const plan = store.campaigns.plan(campaign.id);
  const draft = store.campaigns.draft(campaign.id);
  if (!plan || !draft) throw new ExpectedError('wrong_state');
  const newId = deps.newId();
  const nowMs = clock.nowMs();
  store.transaction(() => {
    const name = t('common.sendAgainName', { name: campaign.name }).slice(0, 120);
    store.campaigns.create({ id: newId, name, draft, parentId: campaign.id }, nowMs);
    if (store.ledger.copyUncertain(campaign.id, newId) === 0) throw new ExpectedError('wrong_state');
    store.ledger.decide(campaign.id, 'sent_again', nowMs);
    store.campaigns.freeze({ ...plan, campaignId: newId }, nowMs, nowMs);
    store.campaigns.move(newId, 'paused', { code: 'ready' }, nowMs);
  });
  return newId;
}
