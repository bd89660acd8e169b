import { needsMobile } from '../../../shared/domain/channels.ts';
import { isSpecial } from '../../../shared/domain/number-of-row.ts';
import { plainPhoneText } from '../../../shared/domain/phone-text.ts';
import { channelName } from '../../../shared/text/channel-name.ts';
import { t } from '../../../shared/text/index.ts';
import { countryName } from '../../ui/countryName.ts';
import type { ContactView } from '../../workers/contacts-protocol.ts';

/** Why a row is in its group, in words. */
export function reasonWords(row: ContactView, channelId: number): string {
  if (row.problem === 'unknown_country') {
    return t('check.reasons.unknownCountry', { word: row.countryCell ?? '' });
  }
  if (row.problem === 'special' && isSpecial(row.type)) {
    return t(`specialNumbers.${row.type}`);
  }
  if (row.problem === 'unconfirmed' && namesItsCountry(row.cell)) {
    return t('check.reasons.unconfirmedDigits');
  }
  if (row.problem) {
    const { country } = row;
    if (country === null) return t(`phoneProblems.${row.problem}`);
    return t(`phoneProblemsIn.${row.problem}`, { country: countryName(country) });
  }
  switch (row.state) {
    case 'ready':
      if (row.isSentAnyway) return t('check.reasons.sentAnyway');
      return isLandlineFor(row, channelId)
        ? t('check.reasons.landline', { channel: channelName(channelId) })
        : t('check.reasons.ready');
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

/** Whether a number begins as international ones do, so that no country code can be missing. */
function namesItsCountry(cell: string): boolean {
  return /^\W*(?:\+|00)/.test(plainPhoneText(cell));
}

/** Whether a ready row goes to a landline although the channel needs a mobile number. */
export function isLandlineFor({ state, type }: ContactView, channelId: number): boolean {
  return state === 'ready' && type === 'FIXED_LINE' && needsMobile(channelId);
}
