import { expect, test } from 'vitest';
import { smsCauseWords } from './smsCauseWords.ts';

const causes = {
  people: 3,
  most: 2,
  mostPlain: 1,
  isSame: true,
  characters: ['’', '🙂'],
  others: 0,
  hasOtherLetters: false,
  canBePlain: true,
};

test('who gets more because of what', () => {
  expect(smsCauseWords(causes)).toBe('3 people get 2 SMS instead of 1 because of ’ and 🙂.');
  expect(smsCauseWords({ ...causes, people: 1, isSame: false, characters: ['–'] })).toBe(
    '1 person gets up to 2 SMS instead of 1 because of –.',
  );
  expect(smsCauseWords({ ...causes, characters: ['\u00a0', '\u200b', '…'], others: 2 })).toBe(
    '3 people get 2 SMS instead of 1 because of a special space, an invisible character, …, and 2 others.',
  );
  expect(smsCauseWords({ ...causes, characters: ['न'], hasOtherLetters: true })).toContain('room for 70');
});
