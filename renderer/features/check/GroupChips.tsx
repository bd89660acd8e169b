import {
  IconCheck,
  IconCopy,
  IconEyeOff,
  IconHandStop,
  IconSquareDashed,
  IconTool,
  type Icon,
} from '@tabler/icons-react';
import type { CheckState } from '../../../shared/domain/check.ts';
import { checkStates } from '../../../shared/domain/check.ts';
import { t } from '../../../shared/text/index.ts';
import { CountChip } from '../../ui/CountChip.tsx';
import type { ContactCounts } from '../../workers/contacts-protocol.ts';
import classes from './ContactGroups.module.css';

/** Icon and tone of each group. */
export const groupLooks: Record<CheckState, { icon: Icon; tone: 'good' | 'warn' | 'bad' | 'plain' }> = {
  ready: { icon: IconCheck, tone: 'good' },
  fix: { icon: IconTool, tone: 'bad' },
  duplicate: { icon: IconCopy, tone: 'warn' },
  do_not_contact: { icon: IconHandStop, tone: 'warn' },
  hidden: { icon: IconEyeOff, tone: 'plain' },
  empty: { icon: IconSquareDashed, tone: 'plain' },
};

interface GroupChipsProps {
  counts: ContactCounts;
  chosen: CheckState | null;
  /** Null = all rows. */
  onChoose: (state: CheckState | null) => void;
}

/** One chip a group; together they are all rows of the sheet. */
export function GroupChips({ counts, chosen, onChoose }: GroupChipsProps) {
  return (
    <fieldset className={classes.chips} aria-label={t('check.groups')}>
      {checkStates.map((state) => (
        <CountChip
          key={state}
          label={t(`check.states.${state}`)}
          count={counts.states[state]}
          {...groupLooks[state]}
          pressed={chosen === state}
          onToggle={() => onChoose(chosen === state ? null : state)}
        />
      ))}
    </fieldset>
  );
}
