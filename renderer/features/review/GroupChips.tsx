import {
  IconCopy,
  IconEyeOff,
  IconHandStop,
  IconHelpCircle,
  IconHistory,
  IconMessage,
  IconPlayerStop,
  IconSquareDashed,
  IconSquareOff,
  IconTool,
  IconVariable,
  type Icon,
} from '@tabler/icons-react';
import type { GuardKind, GuardReport } from '../../../shared/domain/guards.ts';
import { guardKinds } from '../../../shared/domain/guards.ts';
import type { LeftOutReason } from '../../../shared/domain/states.ts';
import { leftOutReasons } from '../../../shared/domain/states.ts';
import { t } from '../../../shared/text/index.ts';
import { guardLabel } from '../../../shared/text/guard-words.ts';
import { CountChip } from '../../ui/CountChip.tsx';
import type { PlanTotals } from '../../workers/plan-protocol.ts';
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
  guards: GuardReport;
  /** The group that is shown; null = all messages. */
  chosen: LeftOutReason | GuardKind | null;
  onReason: (reason: LeftOutReason | null) => void;
  onGuard: (guard: GuardKind | null) => void;
}

/** The messages and every reason somebody is left out for, whose counts add up to the rows of the sheet; and of the messages those a guard names. */
export function GroupChips({ totals, guards, chosen, onReason, onGuard }: GroupChipsProps) {
  const found = leftOutReasons.filter((reason) => totals.leftOutByReason[reason] || reason === chosen);
  const named = guardKinds.filter((kind) => guards.rows[kind].length > 0 || kind === chosen);
  return (
    <fieldset className={classes.chips} aria-label={t('review.groups')}>
      <CountChip
        label={t('review.messages')}
        count={totals.ready}
        icon={IconMessage}
        tone="good"
        pressed={chosen === null}
        onToggle={() => onReason(null)}
      />
      {found.map((reason) => (
        <CountChip
          key={reason}
          label={t(`review.leftOut.${reason}`)}
          count={totals.leftOutByReason[reason] ?? 0}
          icon={icons[reason]}
          tone={reason === 'missing_keyword' || reason === 'invalid_number' ? 'bad' : 'plain'}
          pressed={chosen === reason}
          onToggle={() => onReason(chosen === reason ? null : reason)}
        />
      ))}
      {named.map((kind) => (
        <CountChip
          key={kind}
          label={guardLabel(kind, guards.days)}
          count={guards.rows[kind].length}
          icon={IconHistory}
          tone="warn"
          pressed={chosen === kind}
          onToggle={() => onGuard(chosen === kind ? null : kind)}
        />
      ))}
    </fieldset>
  );
}
