import {
  IconCopy,
  IconEyeOff,
  IconHandStop,
  IconHelpCircle,
  IconMessage,
  IconPlayerStop,
  IconSquareDashed,
  IconSquareOff,
  IconTool,
  IconVariable,
  type Icon,
} from '@tabler/icons-react';
import type { LeftOutReason } from '../../../shared/domain/states.ts';
import { leftOutReasons } from '../../../shared/domain/states.ts';
import { t } from '../../../shared/text/index.ts';
import { CountChip } from '../../ui/CountChip.tsx';
import type { PlanTotals } from '../../workers/protocol.ts';
import classes from './Review.module.css';

const icons: Record<LeftOutReason, Icon> = {
  invalid_number: IconTool,
  unconfirmed_number: IconHelpCircle,
  duplicate: IconCopy,
  empty_row: IconSquareDashed,
  hidden: IconEyeOff,
  do_not_contact: IconHandStop,
  missing_keyword: IconVariable,
  unticked: IconSquareOff,
  stopped: IconPlayerStop,
};

interface GroupChipsProps {
  totals: PlanTotals;
  chosen: LeftOutReason | null;
  /** Null = the messages. */
  onChoose: (reason: LeftOutReason | null) => void;
}

/** The messages and every reason somebody is left out for; the counts add up to the rows of the sheet. */
export function GroupChips({ totals, chosen, onChoose }: GroupChipsProps) {
  const found = leftOutReasons.filter((reason) => totals.leftOutByReason[reason] || reason === chosen);
  return (
    <fieldset className={classes.chips} aria-label={t('review.groups')}>
      <CountChip
        label={t('review.messages')}
        count={totals.ready}
        icon={IconMessage}
        tone="good"
        pressed={chosen === null}
        onToggle={() => onChoose(null)}
      />
      {found.map((reason) => (
        <CountChip
          key={reason}
          label={t(`review.leftOut.${reason}`)}
          count={totals.leftOutByReason[reason] ?? 0}
          icon={icons[reason]}
          tone={reason === 'missing_keyword' || reason === 'invalid_number' ? 'bad' : 'plain'}
          pressed={chosen === reason}
          onToggle={() => onChoose(chosen === reason ? null : reason)}
        />
      ))}
    </fieldset>
  );
}
