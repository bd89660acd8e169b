import type { ImportEffect } from '../../../shared/domain/import-again/counts.ts';
import { t } from '../../../shared/text/index.ts';

/** What an import did: "31 new, 4 changed, 2 removed"; or with "31 new people". */
export function effectWords(
  { added, changed, removed }: ImportEffect,
  newWords: 'added' | 'newPeople' = 'added',
): string {
  const parts = [
    added > 0 && t(`importAgain.${newWords}`, { count: added }),
    changed > 0 && t('importAgain.changedCount', { count: changed }),
    removed > 0 && t('importAgain.removed', { count: removed }),
  ].filter((part) => part !== false);
  return parts.length > 0 ? parts.join(', ') : t('importAgain.noChange');
}
