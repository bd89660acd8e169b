import type { Rescue } from '../domain/rescue.ts';
import { t } from './index.ts';

const groups = ['doNotContact', 'campaigns', 'lists', 'accounts', 'settings'] as const;

/** What of a damaged data file was carried over and what was not, and the next step. */
export function rescueWords(rescue: Rescue | null): string {
  if (rescue === null) return t('rescue.nothing');
  const lost = groups.filter((group) => !rescue[group]);
  if (lost.length === 0) return t('rescue.all');
  const kept = groups.filter((group) => rescue[group]).map((group) => t(`rescue.${group}`));
  return t('rescue.parts', {
    kept: kept.join(', ') || t('rescue.none'),
    lost: lost.map((group) => lostWords(group, rescue)).join(', '),
  });
}

function lostWords(group: (typeof groups)[number], { doNotContactNumbers }: Rescue): string {
  if (group !== 'doNotContact') return t(`rescue.${group}`);
  return t('rescue.doNotContactPart', { count: doNotContactNumbers });
}
