import { Big } from 'big.js';
import type { Forecast } from '../../../shared/contract/campaigns.ts';
import { ExpectedError } from '../../../shared/contract/errors.ts';
import type { Deps } from '../deps.ts';
import { allowanceLeft } from './allowance.ts';

/** What the ledger knows before a campaign is sent to so many people. */
export function forecast(deps: Deps, campaignId: string, people: number): Forecast {
  const campaign = deps.store.campaigns.get(campaignId);
  if (!campaign) throw new ExpectedError('not_found', { what: 'campaign' });
  const { accountId, channelId } = campaign;
  const allowance = allowanceLeft(deps, accountId, channelId);
  const credit = deps.store.ledger.recentCredit(accountId, channelId);
  return {
    allowance: allowance && { limit: allowance.limit, used: allowance.used, left: allowance.left },
    credits: credit === null ? null : new Big(credit).times(people).round(4, Big.roundUp).toFixed(),
  };
}
