import { expect, test } from 'vitest';
import type { ContactCounts, ContactView } from '../../workers/protocol.ts';
import { aboutWords } from './aboutWords.ts';
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
  isSentAnyway: false,
  duplicateOf: null,
  hasOtherValues: false,
};

const counts: ContactCounts = {
  total: 9,
  states: { ready: 4, fix: 3, duplicate: 2, do_not_contact: 0, hidden: 0, empty: 0 },
  problems: { too_short: 3 },
  otherValues: 1,
  changed: 0,
};

test('a reason names the country where one was chosen', () => {
  expect(reasonWords(row)).toBe('Not enough digits for India');
  expect(reasonWords({ ...row, country: null })).toBe('Not enough digits');
});

test('a country that is not known is named as the row writes it', () => {
  expect(reasonWords({ ...row, problem: 'unknown_country', country: null, countryCell: 'Atlantis' })).toBe(
    'The country “Atlantis” is not known',
  );
});

test('a duplicate names the row it repeats, and whether other values differ', () => {
  const duplicate: ContactView = { ...row, state: 'duplicate', problem: null, duplicateOf: 3 };
  expect(reasonWords(duplicate)).toBe('Same number as row 3');
  expect(reasonWords({ ...duplicate, hasOtherValues: true })).toBe('Same number as row 3, other values');
});

test('one kind of problem is said with its next step', () => {
  expect(aboutWords(counts, 'fix', null)).toBe(
    '3 numbers are too short. Add the missing digits, or leave them out.',
  );
});

test('an empty group says so', () => {
  expect(aboutWords(counts, 'hidden', null)).toBe('There are no rows here.');
});
