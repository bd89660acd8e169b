import type { GuardKind, GuardReport } from '../domain/guards.ts';
import { t } from './index.ts';

/** Says whom a guard names, or both guards alike, and of how many of them it is not certain. */
export function guardWords(naming: readonly GuardKind[], { rows, days, uncertain }: GuardReport): string {
  const [kind = 'recent'] = naming;
  const count = rows[kind].length;
  const unsure = new Set(uncertain);
  const maybe = rows[kind].filter((row) => unsure.has(row)).length;
  const within = t('guards.days', { count: days ?? 0 });
  const sentence = t(`guards.says.${naming.length > 1 ? 'both' : kind}`, { count, days: within });
  return maybe === 0 ? sentence : `${sentence} ${t('guards.maybe', { count: maybe })}`;
}

/** The word of a guard on its chip. */
export function guardLabel(kind: GuardKind, days: number | null): string {
  return kind === 'recent'
    ? t('guards.chip.recent', { days: t('guards.days', { count: days ?? 0 }) })
    : t('guards.chip.same_text');
}
