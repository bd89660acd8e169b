import { Chip } from '@mantine/core';
import type { PhoneProblem } from '../../../shared/domain/phone.ts';
import { t } from '../../../shared/text/index.ts';
import type { ContactCounts } from '../../workers/contacts-protocol.ts';
import classes from './ContactGroups.module.css';

const all = 'all';

interface ProblemPillsProps {
  counts: ContactCounts;
  chosen: PhoneProblem | null;
  /** Whether something else is chosen instead. */
  isOff: boolean;
  onChoose: (problem: PhoneProblem | null) => void;
}

/** Within Fix: one pill a kind of problem, where there are several. */
export function ProblemPills({ counts, chosen, isOff, onChoose }: ProblemPillsProps) {
  const found = Object.entries(counts.problems) as [PhoneProblem, number][];
  if (found.length < 2) return null;
  return (
    <Chip.Group
      value={isOff ? null : (chosen ?? all)}
      onChange={(value) => onChoose(value === all ? null : value)}
    >
      <div className={classes.pills}>
        <Chip value={all} size="xs" variant="outline">
          {t('check.allProblems')}
        </Chip>
        {found
          .sort((a, b) => b[1] - a[1])
          .map(([problem, count]) => (
            <Chip key={problem} value={problem} size="xs" variant="outline">
              {t(`check.problems.${problem}`, { count })}
            </Chip>
          ))}
      </div>
    </Chip.Group>
  );
}
