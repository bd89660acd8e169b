import {
  IconAlertTriangle,
  IconArrowUpRight,
  IconCheck,
  IconClock,
  IconHelpCircle,
  IconMinus,
  IconPencil,
  IconPlayerPause,
  IconPlayerStop,
  IconSend,
  IconX,
  type Icon,
} from '@tabler/icons-react';
import type { CampaignState, PersonState } from '../../shared/domain/states.ts';
import { t } from '../../shared/text/index.ts';
import classes from './StateBadge.module.css';

type Tone = 'plain' | 'good' | 'warn' | 'bad';

const campaignLooks: Record<CampaignState, [Icon, Tone]> = {
  draft: [IconPencil, 'plain'],
  scheduled: [IconClock, 'plain'],
  sending: [IconSend, 'good'],
  paused: [IconPlayerPause, 'warn'],
  stopped: [IconPlayerStop, 'bad'],
  done: [IconCheck, 'good'],
  done_with_problems: [IconAlertTriangle, 'warn'],
};

/** Icon and tone of each state of a person; the words stand in shared/text. */
export const personLooks: Record<PersonState, [Icon, Tone]> = {
  waiting: [IconClock, 'plain'],
  handing_over: [IconArrowUpRight, 'plain'],
  accepted: [IconCheck, 'good'],
  refused: [IconX, 'bad'],
  uncertain: [IconHelpCircle, 'warn'],
  left_out: [IconMinus, 'plain'],
};

function Badge({ icon: Symbol, tone, words }: { icon: Icon; tone: Tone; words: string }) {
  return (
    <span className={classes.badge} data-tone={tone}>
      <Symbol size={14} stroke={2} aria-hidden />
      {words}
    </span>
  );
}

/** State of a campaign as icon and word; never by colour alone. */
export function CampaignStateBadge({ state }: { state: CampaignState }) {
  const [icon, tone] = campaignLooks[state];
  return <Badge icon={icon} tone={tone} words={t(`campaignState.${state}`)} />;
}

/** State of a person as icon and word; never by colour alone. */
export function PersonStateBadge({ state }: { state: PersonState }) {
  const [icon, tone] = personLooks[state];
  return <Badge icon={icon} tone={tone} words={t(`personState.${state}`)} />;
}
