import type { SpecialType } from '../../domain/number-of-row.ts';
import type { PhoneProblem } from '../../domain/phone.ts';

/** Why a number cannot be used, as it stands in its row. */
export const phoneProblems = {
  missing: 'There is no number in this row',
  too_short: 'Not enough digits',
  too_long: 'Too many digits',
  not_digits: 'There are letters or symbols in this number',
  sheet_error: 'Excel shows an error here, not a number',
  lost_digits: 'Excel has cut this number short. Type it in full',
  two_numbers: 'Two numbers in one cell. Keep one',
  invalid: 'This number cannot exist as it stands',
  unknown_country: 'The country of this row is not known, and the number does not name one',
  special: 'A premium-rate, toll-free or service number',
  unconfirmed: 'Not confirmed. Country code missing?',
} as const satisfies Record<PhoneProblem, string>;

/** The same, where a default country was chosen. */
export const phoneProblemsIn = {
  missing: 'There is no number in this row',
  too_short: 'Not enough digits for {{country}}',
  too_long: 'Too many digits for {{country}}',
  not_digits: 'There are letters or symbols in this number',
  sheet_error: 'Excel shows an error here, not a number',
  lost_digits: 'Excel has cut this number short. Type it in full',
  two_numbers: 'Two numbers in one cell. Keep one',
  invalid: 'This number cannot exist in {{country}} as it stands',
  unknown_country: 'The country of this row is not known, and the number does not name one',
  special: 'A premium-rate, toll-free or service number',
  unconfirmed: 'Not confirmed. Country code missing?',
} as const satisfies Record<PhoneProblem, string>;

/** The same, where it is known which kind of special number it is. */
export const specialNumbers = {
  PREMIUM_RATE: 'A premium-rate number. It may not get messages',
  TOLL_FREE: 'A toll-free number. It may not get messages',
  SHARED_COST: 'A shared-cost number. It may not get messages',
  PAGER: 'A pager. It may not get messages',
  VOICEMAIL: 'A voicemail number. It may not get messages',
  UAN: 'A company number. It may not get messages',
} as const satisfies Record<SpecialType, string>;
