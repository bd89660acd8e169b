import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createNumberTable } from './number-table.ts';
import { createRowNotes } from './row-notes.ts';
import { createRowsByKey } from './rows-by-key.ts';

test('the rows of a text are found; phone numbers come in their order, then other texts', () => {
  const rows = createRowsByKey();
  const numbers = Array.from({ length: 3_000 }, (_, at) => String(919_876_500_000 + (at % 1_000) * 7));
  const long = 'x'.repeat(5_000);
  for (const [at, key] of ['', long, ...numbers].entries()) rows.add(key, at + 1);
  expect(rows.get(numbers[7]!)).toEqual([10, 1_010, 2_010]);
  expect(rows.get('')).toEqual([1]);
  expect(rows.get('919')).toBeUndefined();
  expect([rows.has(long), rows.has(long.slice(1)), rows.has(numbers[0]!)]).toEqual([true, false, true]);
  const keys = [...rows.entries()].map(([key]) => key);
  expect(keys.slice(0, 1_000)).toEqual(numbers.slice(0, 1_000));
  expect(keys.slice(1_000).sort()).toEqual(['', long]);
});

test('any texts are kept apart, however much they look like numbers', () => {
  const digits = fc.string({ unit: fc.constantFrom('0', '1', '9', ' ', '-', '.', 'e'), maxLength: 18 });
  fc.assert(
    fc.property(fc.array(digits, { maxLength: 200 }), (keys) => {
      const rows = createRowsByKey();
      const told = new Map<string, number[]>();
      for (const [index, key] of keys.entries()) {
        rows.add(key, index + 1);
        told.set(key, [...(told.get(key) ?? []), index + 1]);
      }
      expect(new Map(rows.entries())).toEqual(told);
      for (const [key, expected] of told) expect(rows.get(key)).toEqual(expected);
    }),
  );
});

test('a table of numbers grows and keeps what was set last', () => {
  const table = createNumberTable();
  const keys = Array.from({ length: 40_000 }, (_, at) => 1 + at * 24_999_999_999);
  for (const key of keys) table.set(key, 1);
  for (const [at, key] of keys.entries()) table.set(key, at + 1);
  expect(keys.every((key, at) => table.get(key) === at + 1)).toBe(true);
  expect([table.get(0), table.get(2)]).toEqual([0, 0]);
  expect([...table.keys()]).toEqual(keys);
});

test('notes of rows are kept by row number, and wanted ones are found in order', () => {
  const notes = createRowNotes();
  for (const [rowNumber, note] of [
    [2_097_152, 1],
    [65_536, 2],
    [1, 1],
    [65_535, 1],
    [70_000, 0],
  ] as const)
    notes.set(rowNumber, note);
  expect([notes.get(65_536), notes.get(65_537), notes.get(5_000_000)]).toEqual([2, 0, 0]);
  expect(notes.rows(() => true)).toEqual([1, 65_535, 65_536, 2_097_152]);
  expect(notes.rows((note) => note === 1)).toEqual([1, 65_535, 2_097_152]);
});
