import { language, t } from '../../../shared/text/index.ts';
import type { ContactView } from '../../workers/protocol.ts';

/** Why a row is in its group, in words. */
export function reasonWords(row: ContactView): string {
  if (row.problem === 'unknown_country') {
    return t('check.reasons.unknownCountry', { word: row.countryCell ?? '' });
  }
  if (row.problem) {
    const { country } = row;
    if (country === null) return t(`phoneProblems.${row.problem}`);
    const name = new Intl.DisplayNames(language(), { type: 'region' }).of(country) ?? country;
    return t(`phoneProblemsIn.${row.problem}`, { country: name });
  }
  switch (row.state) {
    case 'ready':
      return row.isSentAnyway ? t('check.reasons.sentAnyway') : t('check.reasons.ready');
    case 'duplicate':
      return row.hasOtherValues
        ? t('check.reasons.otherValues', { row: row.duplicateOf ?? 0 })
        : t('check.reasons.duplicate', { row: row.duplicateOf ?? 0 });
    case 'do_not_contact':
    case 'hidden':
    case 'empty':
      return t(`check.reasons.${row.state}`);
    case 'fix':
      return t('check.states.fix');
    default:
      return row.state satisfies never;
  }
}
