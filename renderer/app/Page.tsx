import { DoNotContact } from '../features/do-not-contact/DoNotContact.tsx';
import { History } from '../features/history/History.tsx';
import { Home } from '../features/home/Home.tsx';
import { Lists } from '../features/lists/Lists.tsx';
import { Settings } from '../features/settings/Settings.tsx';
import { CampaignPage } from './CampaignPage.tsx';
import { Templates } from '../features/templates/Templates.tsx';
import { useRoute } from './route.ts';

/** The screen the address names. */
export function Page() {
  const route = useRoute();
  if (route.page === 'campaigns') return <History />;
  if (route.page === 'lists') return <Lists />;
  if (route.page === 'do-not-contact') return <DoNotContact />;
  if (route.page === 'templates') return <Templates />;
  if (route.page === 'settings') return <Settings />;
  if (route.page !== 'campaign') return <Home />;
  return <CampaignPage key={route.campaignId} campaignId={route.campaignId} view={route.view} />;
}
