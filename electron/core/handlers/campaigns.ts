import type { Handlers } from '../../../shared/contract.ts';
import { ExpectedError } from '../../../shared/contract/errors.ts';
import type { CampaignSummary } from '../../../shared/domain/campaign.ts';
import { targetOf } from '../accounts.ts';
import { createPeopleFinder } from '../campaigns/find-people.ts';
import { freezeTest } from '../campaigns/freeze-test.ts';
import { freezeDraft } from '../campaigns/freeze.ts';
import { forecast } from '../campaigns/forecast.ts';
import { createGuardReporter } from '../campaigns/guard-report.ts';
import { sendAgain } from '../campaigns/send-again.ts';
import { stopCampaign } from '../campaigns/stop.ts';
import type { Deps } from '../deps.ts';
import { announce } from '../sending/announcer.ts';
import type { RuledState } from '../ports-ledger.ts';
import type { Sender } from '../sending/sender.ts';

type Names =
  | 'campaigns.list'
  | 'campaigns.get'
  | 'campaigns.guards'
  | 'campaigns.stopGuards'
  | 'campaigns.send'
  | 'campaigns.sendTest'
  | 'campaigns.undo'
  | 'campaigns.pause'
  | 'campaigns.resume'
  | 'campaigns.stop'
  | 'campaigns.resolve'
  | 'campaigns.sendAgainToRefused'
  | 'campaigns.refusals'
  | 'campaigns.forecast'
  | 'campaigns.people'
  | 'campaigns.exportRows'
  | 'campaigns.exportHeaders';

/** Campaigns from Send to the result. */
export function campaignHandlers(deps: Deps, sender: Sender): Pick<Handlers, Names> {
  const { store, clock } = deps;
  const findPeople = createPeopleFinder(deps);
  const guards = createGuardReporter(deps);
  const get = (campaignId: string): CampaignSummary => {
    const campaign = store.campaigns.get(campaignId);
    if (!campaign) throw new ExpectedError('not_found', { what: 'campaign' });
    return campaign;
  };
  const inState = (campaignId: string, ...states: CampaignSummary['state'][]): CampaignSummary => {
    const campaign = get(campaignId);
    if (!states.includes(campaign.state)) throw new ExpectedError('wrong_state', { state: campaign.state });
    return campaign;
  };
  const again = (
    campaign: CampaignSummary,
    state: RuledState,
    ordinals: readonly number[] | null,
  ): CampaignSummary => {
    const newId = sendAgain(deps, campaign, state, ordinals);
    announce(deps, newId);
    announce(deps, campaign.id);
    return get(newId);
  };
  return {
    'campaigns.list': () => store.campaigns.list(),
    'campaigns.get': ({ campaignId }) => get(campaignId),
    'campaigns.guards': async ({ campaignId }) => {
      inState(campaignId, 'draft');
      return guards.report(campaignId);
    },
    'campaigns.stopGuards': () => {
      guards.stop();
      return null;
    },
    'campaigns.send': async ({ campaignId, expected, confirmedGuards, undoSeconds }) => {
      const { accountId } = inState(campaignId, 'draft');
      const draft = store.campaigns.draft(campaignId);
      if (!draft) throw new ExpectedError('not_found', { what: 'campaign' });
      const account = store.accounts.get(accountId);
      if (account) await targetOf(deps, account.id, account.baseUrl);
      const claim = await sender.claim();
      try {
        inState(campaignId, 'draft');
        await freezeDraft(deps, campaignId, draft, { ...expected, confirmedGuards }, undoSeconds);
      } catch (error) {
        claim.release();
        throw error;
      }
      sender.start(campaignId, claim);
      announce(deps, campaignId);
      return get(campaignId);
    },
    'campaigns.sendTest': async ({ campaignId, rowNumber, number }) => {
      const { accountId, name } = inState(campaignId, 'draft');
      const draft = store.campaigns.draft(campaignId);
      if (!draft) throw new ExpectedError('not_found', { what: 'campaign' });
      const account = store.accounts.get(accountId);
      if (account) await targetOf(deps, account.id, account.baseUrl);
      const claim = await sender.claim();
      try {
        const testId = await freezeTest(deps, { name, draft }, rowNumber, number);
        sender.start(testId, claim);
        announce(deps, testId);
        return get(testId);
      } catch (error) {
        claim.release();
        throw error;
      }
    },
    'campaigns.undo': async ({ campaignId }) => {
      inState(campaignId, 'scheduled');
      if (!sender.wish(campaignId, 'undo')) throw new ExpectedError('wrong_state');
      await sender.settled(campaignId);
      return inState(campaignId, 'draft');
    },
    'campaigns.pause': async ({ campaignId }) => {
      inState(campaignId, 'scheduled', 'sending');
      // Where nobody sends it, its sender could not write that it ended: taking the right to send pauses it.
      if (!sender.wish(campaignId, 'pause')) {
        (await sender.claim()).release();
        announce(deps, campaignId);
      }
      return get(campaignId);
    },
    'campaigns.resume': async ({ campaignId }) => {
      await resume(deps, sender, campaignId);
      return get(campaignId);
    },
    'campaigns.stop': async ({ campaignId }) => {
      const campaign = inState(campaignId, 'scheduled', 'sending', 'paused');
      if (sender.wish(campaignId, 'stop')) {
        if (campaign.state === 'scheduled') await sender.settled(campaignId);
        return get(campaignId);
      }
      const claim = await sender.claim();
      try {
        // Another process may have ended it meanwhile, or a dead one stopped it.
        inState(campaignId, 'scheduled', 'sending', 'paused', 'stopped');
        await stopCampaign(deps, campaignId);
      } finally {
        claim.release();
      }
      announce(deps, campaignId);
      return get(campaignId);
    },
    'campaigns.resolve': ({ campaignId, decision, ordinals }) => {
      const campaign = get(campaignId);
      if (campaign.counts.undecided === 0) throw new ExpectedError('wrong_state', { state: campaign.state });
      if (decision === 'again') return again(campaign, 'uncertain', ordinals);
      store.ledger.decide({ campaignId, state: 'uncertain', ordinals }, 'assumed_sent', clock.nowMs());
      announce(deps, campaignId);
      return get(campaignId);
    },
    'campaigns.sendAgainToRefused': ({ campaignId }) => again(get(campaignId), 'refused', null),
    'campaigns.refusals': ({ campaignId }) => store.campaigns.refusals(campaignId),
    'campaigns.forecast': ({ campaignId, people }) => forecast(deps, campaignId, people),
    'campaigns.people': ({ campaignId, ...filter }) => findPeople(campaignId, filter),
    'campaigns.exportRows': ({ campaignId, afterOrdinal, limit }) =>
      store.campaigns.exportRows(campaignId, afterOrdinal, limit),
    'campaigns.exportHeaders': ({ campaignId }) => {
      const plan = store.campaigns.plan(campaignId);
      if (!plan) throw new ExpectedError('wrong_state');
      return plan.headers;
    },
  };
}

/** Goes on with a paused campaign; `gateway` names another port of the loopback gateway it was frozen with. */
export async function resume(
  deps: Deps,
  sender: Sender,
  campaignId: string,
  gateway?: string,
): Promise<void> {
  const plan = deps.store.campaigns.plan(campaignId);
  if (!plan) throw new ExpectedError('wrong_state');
  await targetOf(deps, plan.accountId, gateway ?? plan.gateway);
  const claim = await sender.claim();
  const state = deps.store.campaigns.get(campaignId)?.state;
  if (state !== 'paused') {
    claim.release();
    throw new ExpectedError('wrong_state', { state: state ?? '' });
  }
  sender.start(campaignId, claim, gateway);
}
