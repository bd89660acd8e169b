import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type TidyKind, tidied, tidyKinds } from './tidy.ts';

const tidy = (kind: TidyKind, cell: string): string => tidied(kind, cell, true);

test.each([
  [' Cleo  Rao ', 'Cleo Rao'],
  ['Cleo\u00a0Rao', 'Cleo Rao'],
  ['4 High St\nLeeds', '4 High St\nLeeds'],
  ['Cleo Rao', 'Cleo Rao'],
  ['  ', '  '],
])('spare spaces: %j becomes %j', (before, after) => expect(tidy('spaces', before)).toBe(after));

test.each([
  ['ANNA SCHMIDT', 'Anna Schmidt'],
  ["sean o'neil-lee", "Sean O'Neil-Lee"],
  ['Ronald McDonald', 'Ronald McDonald'],
  ['JP', 'JP'],
  ['J. P.', 'J. P.'],
  ['आशा', 'आशा'],
  ['4711', '4711'],
])('title case: %j becomes %j', (before, after) => expect(tidy('title_case', before)).toBe(after));

test.each([
  ['Anna / Ben', 'Anna'],
  ['Anna & Ben Schmidt', 'Anna'],
  ['Anna; Ben', 'Anna'],
  ['/ Ben', '/ Ben'],
  [' Ben', ' Ben'],
  ['Schmidt, Anna', 'Schmidt, Anna'],
])('the first name: %j becomes %j', (before, after) => expect(tidy('first_name', before)).toBe(after));

test('tidying never empties a cell, leaves what is no name alone, and of spaces and capitals needs no second time', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('A/B/C', 'ANNA  B.', ' ; ', 'x\n\ny'),
  );
  fc.assert(
    fc.property(cell, fc.boolean(), fc.constantFrom(...tidyKinds), (before, isName, kind) => {
      const after = tidied(kind, before, isName);
      if (kind !== 'first_name') expect(tidied(kind, after, isName)).toBe(after);
      expect(after.trim() === '').toBe(before.trim() === '');
      if (!isName && kind !== 'spaces') expect(after).toBe(before);
    }),
  );
});
