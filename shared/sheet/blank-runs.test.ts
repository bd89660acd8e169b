import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { partsBetweenBlanks } from './blank-runs.ts';

const cut = (text: string, most: number) => [...partsBetweenBlanks(text, most)];

test('a text is cut at runs of line breaks that are too long, and only at those', () => {
  expect(cut('\n\n\na\n\nb\n\n\n\n', 2)).toEqual([
    { text: '', breaks: 3 },
    { text: 'a\n\nb', breaks: 4 },
    { text: '', breaks: 0 },
  ]);
});

test('its parts make up the text, and none has such a run', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', '\n', '\n\n\n'), { maxLength: 60 }),
      fc.integer({ min: 1, max: 6 }),
      (pieces, most) => {
        const text = pieces.join('');
        const parts = cut(text, most);
        expect(parts.map((part) => part.text + '\n'.repeat(part.breaks)).join('')).toBe(text);
        expect(parts.some((part) => part.text.includes('\n'.repeat(most + 1)))).toBe(false);
        expect(parts.slice(0, -1).every(({ breaks }) => breaks > most)).toBe(true);
      },
    ),
  );
});
