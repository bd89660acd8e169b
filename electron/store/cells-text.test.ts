import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellsOfText } from './cells-text.ts';

test.each([
  [[]],
  [['']],
  [['', '']],
  [[',', '","', ',"', '"', '\\', '["', '"]']],
  [[',', ',,', '], [', "'"]],
  [['Zoë', '王秀英', '😀', '\ud800', 'a\nb', '\u2028']],
])('%j', (cells) => {
  expect(cellsOfText(JSON.stringify(cells))).toEqual(cells);
});

test('any cells', () => {
  const piece = fc.constantFrom('"', ',', '\\', '[', ']', 'a', ' ', 'é');
  const cell = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: piece, maxLength: 5 }));
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 6 }), (cells) => {
      expect(cellsOfText(JSON.stringify(cells))).toEqual(cells);
    }),
    { numRuns: 2_000 },
  );
});

test('a list that was written another way is read as it is', () => {
  expect(cellsOfText('["a", "b"]')).toEqual(['a', 'b']);
  expect(cellsOfText('["a" ,"b","c"]')).toEqual(['a', 'b', 'c']);
  expect(() => cellsOfText('["a","b"],["c"]')).toThrow(SyntaxError);
});

test('what is no list of cells is told as before', () => {
  expect(() => cellsOfText('["a"')).toThrow(SyntaxError);
});
