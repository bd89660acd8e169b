import type { CampaignState } from '../../../shared/domain/states.ts';
import type { Store } from '../ports-store.ts';

/** The state a campaign is in now, known to be one of those named; throws an Error where it is another. */
export function stateIn<State extends CampaignState>(
  store: Store,
  campaignId: string,
  ...states: readonly State[]
): State {
  const now = store.campaigns.get(campaignId)?.state;
  const state = states.find((one) => one === now);
  if (state === undefined) throw new Error(`a campaign is ${now}, not ${states.join(' or ')}`);
  return state;
}
