import type { DraftCampaign } from '../../../shared/contract/campaigns.ts';
import type { Handlers } from '../../../shared/contract.ts';
import { ExpectedError } from '../../../shared/contract/errors.ts';
import { headerKey } from '../../../shared/domain/columns.ts';
import { emptyDraft, practiceAccountId } from '../../../shared/domain/draft.ts';
import { formatsOf, localeOf } from '../../../shared/domain/formats-of.ts';
import type { Deps } from '../deps.ts';
import { announce } from '../sending/announcer.ts';

type Names = 'campaigns.createDraft' | 'campaigns.draft' | 'campaigns.saveDraft' | 'campaigns.discard';

/** Drafts: saved at every step, so that closing the app loses nothing. */
export function draftHandlers(deps: Deps): Pick<Handlers, Names> {
  const { store, clock } = deps;
  const draftCampaign = (campaignId: string): DraftCampaign => {
    const campaign = store.campaigns.get(campaignId);
    const draft = store.campaigns.draft(campaignId);
    if (!campaign || !draft) throw new ExpectedError('not_found', { what: 'campaign' });
    return { campaign, draft };
  };
  const open = (campaignId: string): void => {
    if (draftCampaign(campaignId).campaign.state !== 'draft') throw new ExpectedError('wrong_state');
  };
  return {
    'campaigns.createDraft': ({ name }) => {
      const settings = store.settings.read();
      const isReal = !settings.practiceMode && settings.accountId !== null;
      const draft = {
        ...emptyDraft,
        country: settings.country,
        formats: formatsOf(localeOf(settings.language, settings.country)),
        channelId: settings.channelId,
        batchSize: settings.batchSize,
        pacePerMinute: settings.pacePerMinute,
        budget: settings.budget,
        accountId: isReal && settings.accountId ? settings.accountId : practiceAccountId,
      };
      const id = deps.newId();
      store.campaigns.create({ id, name, draft, parentId: null }, clock.nowMs());
      announce(deps, id);
      return draftCampaign(id);
    },
    'campaigns.draft': ({ campaignId }) => draftCampaign(campaignId),
    'campaigns.saveDraft': ({ campaignId, name, draft }) => {
      open(campaignId);
      store.campaigns.saveDraft(campaignId, name, draft, clock.nowMs());
      rememberMapping(draft);
      announce(deps, campaignId);
      return draftCampaign(campaignId);
    },
    'campaigns.discard': ({ campaignId }) => {
      open(campaignId);
      store.campaigns.discard(campaignId);
      return null;
    },
  };

  function rememberMapping({ listId, columnRoles: roles, country, countryWords }: typeof emptyDraft): void {
    const list = listId ? store.lists.get(listId) : null;
    if (list?.headers.length !== roles.length || !roles.includes('phone')) return;
    store.lists.rememberRoles(headerKey(list.headers), roles, clock.nowMs());
    store.lists.keepMapping(list.id, { columnRoles: roles, country, countryWords });
  }
}
