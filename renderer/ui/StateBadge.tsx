import {
  IconAlertTriangle,
  IconArrowUpRight,
  IconCheck,
  IconChecks,
  IconClock,
  IconEye,
  IconHelpCircle,
  IconMinus,
  IconPencil,
  IconPlayerPause,
  IconPlayerStop,
  IconSend,
  IconTestPipe,
  IconPhoneOff,
  IconX,
  type Icon,
} from '@tabler/icons-react';
import type { CampaignPerson } from '../../shared/domain/campaign.ts';
import type { CampaignState } from '../../shared/domain/states.ts';
import { t } from '../../shared/text/index.ts';
import { personStatus, type PersonStatus } from './personStatus.ts';
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

/** Icon and tone of each status of a person; the words stand in shared/text. */
export const personLooks: Record<PersonStatus, [Icon, Tone]> = {
  waiting: [IconClock, 'plain'],
  handing_over: [IconArrowUpRight, 'plain'],
  accepted: [IconCheck, 'good'],
  delivered: [IconChecks, 'good'],
  read: [IconEye, 'good'],
  failed: [IconPhoneOff, 'bad'],
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

/** Marks a campaign that was only a test to the owner's own number. */
export function TestBadge() {
  return <Badge icon={IconTestPipe} tone="plain" words={t('common.test')} />;
}

/** State of a person, or what became of their message, as icon and word; never by colour alone. */
export function PersonStateBadge({ person }: { person: Pick<CampaignPerson, 'state' | 'delivery'> }) {
  const status = personStatus(person);
  const [icon, tone] = personLooks[status];
  return <Badge icon={icon} tone={tone} words={t(`personState.${status}`)} />;
}
