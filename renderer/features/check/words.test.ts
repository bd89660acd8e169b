import { expect, test } from 'vitest';
import type { ContactCounts, ContactView } from '../../workers/contacts-protocol.ts';
import { aboutWords, noteWords } from './aboutWords.ts';
import { notesOf } from './notesOf.ts';
import { reasonWords } from './reasonWords.ts';

const row: ContactView = {
  rowNumber: 7,
  name: 'Asha',
  cell: '98765',
  number: null,
  state: 'fix',
  problem: 'too_short',
  country: 'IN',
  countryCell: null,
  isChanged: false,
  type: null,
  isSentAnyway: false,
  duplicateOf: null,
  hasOtherValues: false,
  suggestion: null,
  imported: null,
  fromRow: null,
};

const counts: ContactCounts = {
  total: 9,
  states: { ready: 4, fix: 3, duplicate: 2, do_not_contact: 0, hidden: 0, empty: 0 },
  problems: { too_short: 3 },
  duplicateNumbers: { repeats: 0, other_values: 1 },
  notes: { tidied: 0, landline: 0 },
};

test('a reason names the country where one was chosen', () => {
  expect(reasonWords(row, 1)).toBe('Not enough digits for India');
  expect(reasonWords({ ...row, country: null }, 1)).toBe('Not enough digits');
});

test('a landline is told where the channel needs a mobile number, and a special number by its kind', () => {
  const landline: ContactView = { ...row, state: 'ready', problem: null, type: 'FIXED_LINE' };
  expect(reasonWords(landline, 3)).toBe('Ready, but a landline: SMS may not reach it');
  expect(reasonWords(landline, 8)).toBe('Ready');
  expect(reasonWords({ ...landline, type: 'FIXED_LINE_OR_MOBILE' }, 3)).toBe('Ready');
  expect(reasonWords({ ...row, problem: 'special', type: 'TOLL_FREE' }, 1)).toBe(
    'A toll-free number. It may not get messages',
  );
  const noted = { ...counts, notes: { tidied: 2, landline: 1 } };
  expect(notesOf(noted, 1)).toEqual([
    ['tidied', 2],
    ['landline', 1],
  ]);
  expect(notesOf(noted, 8)).toEqual([['tidied', 2]]);
  expect(noteWords(noted, 'landline', 3)).toBe('1 number is a landline. SMS may not reach it.');
});

test('a number with its country code is not asked for one', () => {
  const row91: ContactView = { ...row, problem: 'unconfirmed', cell: '+91 91 98765 43222' };
  expect(reasonWords(row91, 1)).toBe('Not confirmed. Is every digit right?');
  expect(reasonWords({ ...row91, cell: '(+91) 91 98765' }, 1)).toBe('Not confirmed. Is every digit right?');
  expect(reasonWords({ ...row91, cell: '٠٠٩١ ٩١' }, 1)).toBe('Not confirmed. Is every digit right?');
  expect(reasonWords({ ...row91, cell: '5551234567' }, 1)).toBe('Not confirmed. Country code missing?');
});

test('a country that is not known is named as the row writes it', () => {
  expect(reasonWords({ ...row, problem: 'unknown_country', country: null, countryCell: 'Atlantis' }, 1)).toBe(
    'The country “Atlantis” is not known',
  );
});

test('a duplicate names the row it repeats, and whether other values differ', () => {
  const duplicate: ContactView = { ...row, state: 'duplicate', problem: null, duplicateOf: 3 };
  expect(reasonWords(duplicate, 1)).toBe('Same number as row 3');
  expect(reasonWords({ ...duplicate, hasOtherValues: true }, 1)).toBe('Same number as row 3, other values');
});

test('one kind of problem is said with its next step', () => {
  expect(aboutWords(counts, 'fix', null)).toBe(
    '3 numbers are too short. Add the missing digits, or leave them out.',
  );
});

test('an empty group says so', () => {
  expect(aboutWords(counts, 'hidden', null)).toBe('There are no rows here.');
});
