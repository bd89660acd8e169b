import type { CheckState } from '../../domain/check.ts';
import type { PhoneProblem } from '../../domain/phone.ts';

/** Names of the states a row can be in before a campaign. */
const states = {
  ready: 'Ready',
  fix: 'Fix',
  duplicate: 'Duplicate',
  do_not_contact: 'Do not contact',
  hidden: 'Hidden',
  empty: 'Empty',
} as const satisfies Record<CheckState, string>;

/** Short names of the problems of numbers, with how many there are. */
const problems = {
  missing: '{{count, number}} without a number',
  too_short: '{{count, number}} too short',
  too_long: '{{count, number}} too long',
  not_digits: '{{count, number}} with letters or symbols',
  sheet_error: '{{count, number}} with an Excel error',
  lost_digits: '{{count, number}} cut short by Excel',
  two_numbers: '{{count, number}} with two numbers',
  invalid: '{{count, number}} that cannot exist',
  unknown_country: '{{count, number}} with an unknown country',
  special: '{{count, number}} special',
  unconfirmed: '{{count, number}} not confirmed',
} as const satisfies Record<PhoneProblem, string>;

/** Words of the step "Check contacts". */
export const check = {
  title: 'Check your contacts',
  lead: 'Every row of your sheet is in exactly one of these groups.',
  groups: 'Groups of rows',
  states,
  problems,
  allProblems: 'All problems',
  allReady: 'All ready',
  notes: {
    tidied: '{{count, number}} tidied',
    landline_one: '{{count, number}} landline',
    landline_other: '{{count, number}} landlines',
  },
  total_one: '{{count, number}} row in your sheet',
  total_other: '{{count, number}} rows in your sheet',
  search: 'Search name or number',
  table: 'Rows of your sheet',
  row: 'Row',
  name: 'Name',
  cell: 'In your sheet',
  number: 'Goes to',
  state: 'Group',
  noName: 'no name',
  noCell: 'nothing here',
  reasons: {
    ready: 'Ready',
    unknownCountry: 'The country “{{word}}” is not known',
    unconfirmedDigits: 'Not confirmed. Is every digit right?',
    sentAnyway: 'Ready: sent anyway',
    landline: 'Ready, but a landline: {{channel}} may not reach it',
    duplicate: 'Same number as row {{row, number}}',
    otherValues: 'Same number as row {{row, number}}, other values',
    do_not_contact: 'On your do-not-contact list',
    hidden: 'Hidden in your file',
    empty: 'Nothing in this row',
  },
  about: {
    all: 'Choose a group to see its rows. Press Enter on a row to change it.',
    ready_one: '{{count, number}} person gets a message.',
    ready_other: '{{count, number}} people get a message.',
    tidied_one: '{{count, number}} number was tidied: you see it as in your sheet, and as it is sent to.',
    tidied_other:
      '{{count, number}} numbers were tidied: you see each as in your sheet, and as it is sent to.',
    landline_one: '{{count, number}} number is a landline. {{channel}} may not reach it.',
    landline_other: '{{count, number}} numbers are landlines. {{channel}} may not reach them.',
    fix_one: '{{count, number}} row is not sent to as it stands. Change its number, or leave it out.',
    fix_other:
      '{{count, number}} rows are not sent to as they stand. Change their numbers, or leave them out.',
    duplicate_one: '{{count, number}} row repeats a number. Only one row of each number is sent to.',
    duplicate_other: '{{count, number}} rows repeat a number. Only one row of each number is sent to.',
    otherValues_one: '{{count, number}} number has different values: maybe two people share it.',
    otherValues_other: '{{count, number}} numbers have different values: maybe two people share each.',
    do_not_contact_one: '{{count, number}} person asked not to be contacted and is left out.',
    do_not_contact_other: '{{count, number}} people asked not to be contacted and are left out.',
    hidden_one: '{{count, number}} row is hidden in your file, by a filter or by hand, and will NOT be sent.',
    hidden_other:
      '{{count, number}} rows are hidden in your file, by a filter or by hand, and will NOT be sent.',
    empty_one: '{{count, number}} row has nothing in it.',
    empty_other: '{{count, number}} rows have nothing in them.',
  },
  mend: {
    missing_one: '{{count, number}} row has no number. Type it, or leave it out.',
    missing_other: '{{count, number}} rows have no number. Type them, or leave them out.',
    too_short_one: '{{count, number}} number is too short. Add the missing digits, or leave it out.',
    too_short_other: '{{count, number}} numbers are too short. Add the missing digits, or leave them out.',
    too_long_one: '{{count, number}} number is too long. Take out what does not belong, or leave it out.',
    too_long_other:
      '{{count, number}} numbers are too long. Take out what does not belong, or leave them out.',
    not_digits_one:
      '{{count, number}} number has letters or symbols in it. Type the number alone, or leave it out.',
    not_digits_other:
      '{{count, number}} numbers have letters or symbols in them. Type the numbers alone, or leave them out.',
    sheet_error_one:
      '{{count, number}} cell shows an Excel error, not a number. Type the number, or leave the row out.',
    sheet_error_other:
      '{{count, number}} cells show an Excel error, not a number. Type the numbers, or leave the rows out.',
    lost_digits_one: 'Excel has cut {{count, number}} number short. Type it again in full, or leave it out.',
    lost_digits_other:
      'Excel has cut {{count, number}} numbers short. Type them again in full, or leave them out.',
    two_numbers_one: '{{count, number}} cell holds two numbers. Keep one of them, or leave the row out.',
    two_numbers_other: '{{count, number}} cells hold two numbers. Keep one in each, or leave the rows out.',
    invalid_one: '{{count, number}} number cannot exist as it stands. Change it, or leave it out.',
    invalid_other: '{{count, number}} numbers cannot exist as they stand. Change them, or leave them out.',
    unknown_country_one:
      '{{count, number}} row names a country that is not known. Add the country code to its number, or leave it out.',
    unknown_country_other:
      '{{count, number}} rows name countries that are not known. Add the country codes to their numbers, or leave them out.',
    special_one:
      '{{count, number}} number is premium-rate, toll-free or of a service, and may not get messages. Change it, or send anyway.',
    special_other:
      '{{count, number}} numbers are premium-rate, toll-free or of a service, and may not get messages. Change them, or send anyway.',
    unconfirmed_one:
      '{{count, number}} number may be right but cannot be confirmed. Check its digits and country code, or send anyway.',
    unconfirmed_other:
      '{{count, number}} numbers may be right but cannot be confirmed. Check their digits and country codes, or send anyway.',
  },
  sendAnyway: 'Send anyway',
  sendAnywayLabel: 'Send anyway to {{number}} in row {{row, number}}',
  takeBack: 'Leave out',
  takeBackLabel: 'Leave out {{number}} in row {{row, number}}',
  allUnconfirmed: 'Send to every number that cannot be confirmed',
  allSpecial: 'Send to every special number',
  editName: 'Name in row {{row, number}}',
  editCell: 'Number in row {{row, number}}',
  emptyGroup: 'There are no rows here.',
  nobody: 'Nobody can be sent to yet. Change the numbers under Fix.',
  willGet_one: '{{count, number}} person gets a message, from {{rows}}',
  willGet_other: '{{count, number}} people get a message, from {{rows}}',
} as const;
