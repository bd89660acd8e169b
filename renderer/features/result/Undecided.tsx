import type { CampaignSummary } from '../../../shared/domain/campaign.ts';
import { UncertainCard } from '../../ui/UncertainCard.tsx';
import { OneByOne } from './OneByOne.tsx';
import type { Choice } from './useChoice.ts';
import type { usePeopleFilter } from './usePeopleFilter.ts';

interface UndecidedProps {
  campaign: CampaignSummary;
  filter: ReturnType<typeof usePeopleFilter>;
  choice: Choice;
  onOpen: (campaignId: string) => void;
}

/** The uncertain people an owner has to rule on, all at once or one by one; nothing where there are none. */
export function Undecided({ campaign, filter, choice, onOpen }: UndecidedProps) {
  if (campaign.counts.undecided === 0) return null;
  if (!filter.isUndecided)
    return <UncertainCard campaign={campaign} onOpen={onOpen} onOneByOne={filter.showUndecided} />;

  function ruled(answer: CampaignSummary): void {
    choice.settle();
    if (answer.id !== campaign.id) onOpen(answer.id);
    // Nobody is left to decide about: the rulings are shown instead.
    else if (answer.counts.undecided === 0) filter.showState('uncertain');
  }

  return (
    <OneByOne
      campaign={campaign}
      chosen={choice.chosen}
      onRuled={ruled}
      onBack={() => {
        choice.clear();
        filter.showState('all');
      }}
    />
  );
}
