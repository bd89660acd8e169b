import type { CheckState } from '../../../shared/domain/check.ts';
import type { PhoneProblem } from '../../../shared/domain/phone.ts';
import { t } from '../../../shared/text/index.ts';
import type { ContactCounts } from '../../workers/protocol.ts';

/** The sentences over the table: what the chosen group is, and the one next step. */
export function aboutWords(
  counts: ContactCounts,
  state: CheckState | null,
  problem: PhoneProblem | null,
): string {
  if (state === null) return `${t('check.total', { count: counts.total })}. ${t('check.about.all')}`;
  const count = counts.states[state];
  if (count === 0) return t('check.emptyGroup');
  if (state === 'fix') {
    const kinds = Object.keys(counts.problems) as PhoneProblem[];
    const only = problem ?? (kinds.length === 1 ? kinds[0] : undefined);
    return only
      ? t(`check.mend.${only}`, { count: counts.problems[only] ?? 0 })
      : t('check.about.fix', { count });
  }
  const words = t(`check.about.${state}`, { count });
  if (state === 'ready' && counts.changed > 0)
    return `${words} ${t('check.about.changed', { count: counts.changed })}`;
  if (state === 'duplicate' && counts.otherValues > 0)
    return `${words} ${t('check.about.otherValues', { count: counts.otherValues })}`;
  return words;
}
