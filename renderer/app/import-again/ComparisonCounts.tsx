import { groupsOf } from '../../../shared/domain/import-again/counts.ts';
import type { ImportCounts } from '../../../shared/domain/import-again/counts.ts';
import { t } from '../../../shared/text/index.ts';
import { formatNumber } from '../../ui/format.ts';
import { Stat } from '../../ui/Stat.tsx';
import classes from './ImportAgain.module.css';

/** How many people are new, changed, the same, and only in the list. */
export function ComparisonCounts({ counts }: { counts: ImportCounts }) {
  const groups = groupsOf(counts);
  return (
    <div className={classes.counts}>
      {(['new', 'changed', 'same', 'missing'] as const).map((name) => (
        <Stat
          key={name}
          label={t(`importAgain.${name}`)}
          value={formatNumber(groups[name])}
          note={t(`importAgain.${name}Note`)}
        />
      ))}
    </div>
  );
}
