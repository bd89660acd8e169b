import type { CheckState } from '../../../shared/domain/check.ts';
import type { ContactNote } from '../../../shared/domain/contact-note.ts';
import type { PhoneProblem } from '../../../shared/domain/phone.ts';
import { channelName } from '../../../shared/text/channel-name.ts';
import { t } from '../../../shared/text/index.ts';
import type { ContactCounts } from '../../workers/contacts-protocol.ts';

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
    const only = problem ?? onlyProblem(counts);
    return only
      ? t(`check.mend.${only}`, { count: counts.problems[only] ?? 0 })
      : t('check.about.fix', { count });
  }
  const words = t(`check.about.${state}`, { count });
  if (state === 'ready' && counts.notes.tidied > 0)
    return `${words} ${t('check.about.tidied', { count: counts.notes.tidied })}`;
  if (state === 'duplicate' && counts.duplicateNumbers.other_values > 0)
    return `${words} ${t('check.about.otherValues', { count: counts.duplicateNumbers.other_values })}`;
  return words;
}

/** The sentence over the ready rows that something is to be said of. */
export function noteWords(counts: ContactCounts, note: ContactNote, channelId: number): string {
  return t(`check.about.${note}`, { count: counts.notes[note], channel: channelName(channelId) });
}

/** The kind of problem, where every row to fix has the same. */
export function onlyProblem({ problems }: ContactCounts): PhoneProblem | null {
  const [first, ...others] = Object.keys(problems) as PhoneProblem[];
  return first !== undefined && others.length === 0 ? first : null;
}
