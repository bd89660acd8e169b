import { create } from 'zustand';

/** The screens an address can name. `campaign` shows the flow for a draft and the result for all else. */
export type Route =
  | { page: 'home' | 'campaigns' | 'lists' | 'do-not-contact' | 'templates' | 'settings' | 'welcome' }
  | { page: 'campaign'; campaignId: string; view: CampaignView };

/** What a campaign's page shows first: everybody, or the uncertain people to decide about. */
export type CampaignView = 'all' | 'undecided';

const plainPages = [
  'home',
  'campaigns',
  'lists',
  'do-not-contact',
  'templates',
  'settings',
  'welcome',
] as const;

function parse(hash: string): Route {
  const [page, campaignId, view] = hash.replace(/^#\/?/, '').split('/');
  if (page === 'campaign' && campaignId) {
    return { page, campaignId, view: view === 'undecided' ? view : 'all' };
  }
  return { page: plainPages.find((name) => name === page) ?? 'home' };
}

/** The screen shown; kept in the address, so that Back and a reload work. */
export const useRoute = create<Route>()(() => parse(window.location.hash));

window.addEventListener('hashchange', () => useRoute.setState(parse(window.location.hash), true));

/** Shows another screen. */
export function navigate(route: Route): void {
  window.location.hash = route.page === 'campaign' ? campaignHash(route) : `#/${route.page}`;
}

/** Opens a campaign: its flow while it is a draft, its page from then on. */
export function openCampaign(campaignId: string, view: CampaignView = 'all'): void {
  navigate({ page: 'campaign', campaignId, view });
}

function campaignHash({ campaignId, view }: { campaignId: string; view: CampaignView }): string {
  return view === 'all' ? `#/campaign/${campaignId}` : `#/campaign/${campaignId}/${view}`;
}
