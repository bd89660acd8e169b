import { expect, test } from 'vitest';
import type { PersonView } from '../../workers/plan-protocol.ts';
import { leftOutWords } from './leftOutWords.ts';

const person: PersonView = {
  rowNumber: 7,
  name: 'Asha',
  number: null,
  country: null,
  cost: null,
  usesFallback: false,
  text: null,
  characters: 0,
  segments: 0,
  isTooLong: false,
  leftOutReason: 'missing_keyword',
  detail: 'city',
};

test('who is left out is told why, with the keyword, row or fault it is about', () => {
  expect(leftOutWords(person)).toBe('No value for city');
  expect(leftOutWords({ ...person, leftOutReason: 'duplicate', detail: '3' })).toBe('Same number as row 3');
  expect(leftOutWords({ ...person, leftOutReason: 'invalid_number', detail: 'too_short' })).toBe(
    'Not enough digits',
  );
  expect(leftOutWords({ ...person, leftOutReason: 'hidden', detail: null })).toBe('Hidden in your sheet');
});
