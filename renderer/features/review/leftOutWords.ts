import type { PhoneProblem } from '../../../shared/domain/phone.ts';
import { t } from '../../../shared/text/index.ts';
import type { PersonView } from '../../workers/plan-protocol.ts';

/** Why a person is left out, with the row, keyword or fault it is about. */
export function leftOutWords({ leftOutReason, detail }: PersonView): string {
  switch (leftOutReason) {
    case null:
      return '';
    case 'missing_keyword':
      return t('review.missing', { keywords: detail ?? '' });
    case 'duplicate':
      return t('review.duplicateOf', { row: Number(detail) });
    case 'invalid_number':
    case 'unconfirmed_number':
      return detail === null
        ? t(`leftOutReason.${leftOutReason}`)
        : t(`phoneProblems.${detail as PhoneProblem}`);
    case 'empty_row':
    case 'hidden':
    case 'do_not_contact':
    case 'unticked':
    case 'stopped':
      return t(`leftOutReason.${leftOutReason}`);
    default:
      return leftOutReason satisfies never;
  }
}
