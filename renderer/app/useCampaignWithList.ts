import type { ListOverview } from '../../shared/contract/lists.ts';
import { explainedWords } from '../../shared/domain/country-words.ts';
import type { Draft } from '../../shared/domain/draft.ts';
import { practiceAccountId } from '../../shared/domain/draft.ts';
import { sampleFileName } from '../../shared/domain/sample.ts';
import { putCampaign } from '../api/campaigns.ts';
import { useAction } from '../ui/useAction.ts';
import { useFlow } from './flow.ts';
import { openCampaign } from './route.ts';

/** "New campaign with this list": a draft that starts at Check with the list's columns; with what failed, if it did. */
export function useCampaignWithList() {
  const { run, busy, error } = useAction();
  const start = (list: ListOverview): void =>
    void run(async () => {
      const flow = useFlow.getState();
      const campaign = await flow.start();
      putCampaign(campaign);
      flow.update(startOf(list));
      await flow.flush();
      openCampaign(campaign.id);
    });
  return { start, busy, error };
}

function startOf({ id, headers, fileName, mapping }: ListOverview): Partial<Draft> {
  const isMatched = mapping?.columnRoles.length === headers.length;
  return {
    listId: id,
    // A list whose columns were never matched starts there.
    step: isMatched ? 'check' : 'match',
    columnRoles: headers.map(() => 'keyword'),
    ...(isMatched && { ...mapping, ownCountryWords: explainedWords(mapping.countryWords) }),
    // Made-up people never go to a real account (decisions: "Numbers").
    ...(fileName === sampleFileName && { accountId: practiceAccountId }),
  };
}
