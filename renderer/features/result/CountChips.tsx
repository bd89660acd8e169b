import type { CampaignSummary } from '../../../shared/domain/campaign.ts';
import type { PersonState } from '../../../shared/domain/states.ts';
import { t } from '../../../shared/text/index.ts';
import { CountChip } from '../../ui/CountChip.tsx';
import { formatCredits } from '../../ui/format.ts';
import { personLooks } from '../../ui/StateBadge.tsx';
import { Stat } from '../../ui/Stat.tsx';
import classes from './Result.module.css';
import type { PeopleFilter } from './usePeopleFilter.ts';

interface CountChipsProps {
  campaign: CampaignSummary;
  pressed: PeopleFilter['chip'];
  onToggle: (chip: PeopleFilter['chip']) => void;
}

const order = [
  'accepted',
  'refused',
  'uncertain',
  'waiting',
  'handing_over',
  'left_out',
] as const satisfies readonly PersonState[];

/** The counts of a campaign; each shows its people. */
export function CountChips({ campaign: { counts, state }, pressed, onToggle }: CountChipsProps) {
  const numbers: Record<PersonState, number> = {
    accepted: counts.accepted,
    refused: counts.refused,
    uncertain: counts.uncertain,
    waiting: counts.waiting,
    handing_over: counts.handingOver,
    left_out: counts.leftOut,
  };
  // Nobody is being handed over once a campaign has ended; until then the chip keeps its place.
  const isLive = state === 'scheduled' || state === 'sending' || state === 'paused';
  return (
    <fieldset className={classes.chips} aria-label={t('result.filters')}>
      <CountChip
        label={t('result.all')}
        count={counts.total}
        pressed={pressed === 'all'}
        onToggle={() => onToggle('all')}
      />
      {order
        .filter((chip) => chip !== 'handing_over' || isLive)
        .map((chip) => {
          const [icon, tone] = personLooks[chip];
          return (
            <CountChip
              key={chip}
              label={t(`personState.${chip}`)}
              icon={icon}
              tone={tone}
              count={numbers[chip]}
              pressed={pressed === chip}
              onToggle={() => onToggle(chip)}
            />
          );
        })}
      <div className={classes.credits}>
        <Stat label={t('result.credits')} value={formatCredits(counts.credits)} />
      </div>
    </fieldset>
  );
}
