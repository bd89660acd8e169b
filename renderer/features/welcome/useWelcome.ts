import { useState } from 'react';
import { putCampaign } from '../../api/campaigns.ts';
import { useSettings } from '../../api/settings.ts';
import { useFlow } from '../../app/flow.ts';
import { readSample } from '../../app/readSample.ts';
import { navigate, openCampaign } from '../../app/route.ts';
import { systemCountry } from '../../app/systemCountry.ts';
import { useAction } from '../../ui/useAction.ts';

/** Where the welcome ends: a first campaign with made-up people, one with an own sheet, or Home. */
type Ending = 'sample' | 'own' | 'home';

/** What the welcome asks, and how it ends. */
export function useWelcome() {
  const saved = useSettings((state) => state.settings.country);
  const [country, setCountry] = useState(() => saved ?? systemCountry());
  const { run, busy, error } = useAction();

  async function end(ending: Ending): Promise<void> {
    // Skipping on the first screen is no choice of a country.
    const chosen = ending === 'home' ? {} : { country };
    await useSettings.getState().update({ welcomed: true, ...chosen });
    if (ending === 'home') {
      navigate({ page: 'home' });
      return;
    }
    const campaign = await useFlow.getState().start();
    putCampaign(campaign);
    if (ending === 'sample') await readSample(campaign.id);
    openCampaign(campaign.id);
  }

  return { country, setCountry, finish: (ending: Ending) => void run(() => end(ending)), busy, error };
}
