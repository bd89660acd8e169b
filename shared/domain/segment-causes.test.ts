import { expect, test } from 'vitest';
import { type SegmentCauses, costOf, createCauses } from './segment-causes.ts';
import { countSegments } from './segments.ts';

const causesOf = (...texts: string[]): SegmentCauses | null => {
  const causes = createCauses();
  for (const text of texts) {
    const cost = costOf(text, countSegments(text).segments);
    if (cost) causes.add(cost);
  }
  return causes.value();
};
const long = 'a'.repeat(75);

test('what costs no more than plain letters has no cause', () => {
  expect(causesOf('It’s 🙂', long, 'a'.repeat(200), '', 'a'.repeat(400))).toBeNull();
});

test('three people get 2 SMS because of ’ and 🙂', () => {
  expect(causesOf(`It’s ${long}`, `It’s 🙂 ${long}`, `🙂 ${long}`, long)).toEqual({
    people: 3,
    most: 2,
    mostPlain: 1,
    isSame: true,
    characters: ['’', '🙂'],
    others: 0,
    hasOtherLetters: false,
    canBePlain: true,
  });
});

test('an emoji of many code points is one character', () => {
  expect(causesOf(`👩‍👩‍👧🇮🇳👍🏽❤️ ${long}`)).toMatchObject({
    characters: ['👩‍👩‍👧', '🇮🇳', '👍🏽'],
    others: 1,
    canBePlain: false,
  });
});

test('letters of another script are told from slips', () => {
  expect(causesOf('नमस्ते '.repeat(12))).toMatchObject({ hasOtherLetters: true, canBePlain: false });
  expect(causesOf(`ção ${long}`)).toMatchObject({ hasOtherLetters: false, canBePlain: false });
});

test('messages of different lengths', () => {
  expect(causesOf(`’${long}`, `’${long}${long}`)).toMatchObject({
    people: 2,
    most: 3,
    mostPlain: 1,
    isSame: false,
  });
});
