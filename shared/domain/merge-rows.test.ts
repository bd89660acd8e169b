import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { limits } from './limits.ts';
import { mergedCell, saysNoMore, valuesOf } from './merge-rows.ts';

const rows = [
  ['Anna', '1', '', 'Leeds'],
  ['Ben', '1', ' 7b ', 'Leeds'],
  ['Anna', '1', '', 'York'],
];

test('a merge joins what differs, fills what is blank and leaves the rest', () => {
  expect(mergedCell(rows, 0, true)).toBe('Anna, Ben');
  expect(mergedCell(rows, 0, false)).toBe('Anna');
  expect(mergedCell(rows, 2, true)).toBe('7b');
  expect(mergedCell(rows, 2, false)).toBe('7b');
  expect(mergedCell(rows, 3, true)).toBe('Leeds, York');
  expect(mergedCell(rows, 9, true)).toBe('');
  expect(valuesOf(rows, 0)).toEqual(['Anna', 'Ben']);
});

test('a merge done twice changes nothing more', () => {
  expect(mergedCell([['Anna, Ben'], ['Ben'], ['Cleo']], 0, true)).toBe('Anna, Ben, Cleo');
  expect(mergedCell([['Anna, Ben'], ['Ben']], 0, true)).toBe('Anna, Ben');
});

test('a cell never grows beyond what a sheet takes', () => {
  const long = 'x'.repeat(limits.cellCharacters - 1);
  expect(mergedCell([[long], ['yy']], 0, true)).toBe(long);
});

test('after a merge of all columns no row says more than the kept one', () => {
  const cell = fc.oneof(fc.constantFrom('', ' ', 'Anna', 'Ben', ' Cleo ', 'Leeds'), fc.string());
  const group = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 6 });
  fc.assert(
    fc.property(group, (cells) => {
      const width = Math.max(...cells.map(({ length }) => length));
      const kept = Array.from({ length: width }, (_, column) => mergedCell(cells, column, true));
      for (const other of cells.slice(1).filter((row) => !row.some((value) => value.includes(','))))
        expect(saysNoMore(kept, other, -1)).toBe(true);
    }),
  );
});

test('a row with another value says more, a row with less does not', () => {
  expect(saysNoMore(['Anna', '1', 'Leeds'], ['Anna', '01', ''], 1)).toBe(true);
  expect(saysNoMore(['Anna', '1', 'Leeds'], ['Ann', '1', ''], 1)).toBe(false);
  expect(saysNoMore(['Anna'], ['Anna', '1', 'x'], 1)).toBe(false);
});

test('capitals and spare spaces alone make no other value', () => {
  const written = [
    ['anna schmidt', '3a'],
    ['ANNA  Schmidt ', '4b'],
    ['Ben', '3A'],
  ];
  expect(valuesOf(written, 0)).toEqual(['anna schmidt', 'Ben']);
  expect(mergedCell(written, 0, true)).toBe('anna schmidt, Ben');
  expect(mergedCell(written, 1, true)).toBe('3a, 4b');
  expect(saysNoMore(['anna schmidt, Ben'], ['ANNA  Schmidt '], -1)).toBe(true);
  expect(saysNoMore(['anna schmidt'], ['Hanna Schmidt'], -1)).toBe(false);
});
