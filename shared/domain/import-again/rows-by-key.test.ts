import { expect, test } from 'vitest';
import { createRowNotes } from './row-notes.ts';
import { createRowsByKey } from './rows-by-key.ts';

test('the rows of a text are found, and texts come in the order they came', () => {
  const rows = createRowsByKey();
  const keys = Array.from({ length: 3_000 }, (_, at) => `+91 98765 ${at % 1_000}`);
  for (const [at, key] of ['', 'x'.repeat(5_000), ...keys].entries()) rows.add(key, at + 1);
  expect(rows.get('+91 98765 7')).toEqual([10, 1_010, 2_010]);
  expect(rows.get('')).toEqual([1]);
  expect(rows.get('+91')).toBeUndefined();
  expect([rows.has('x'.repeat(5_000)), rows.has('x'.repeat(4_999))]).toEqual([true, false]);
  expect([...rows.entries()].map(([key]) => key)).toEqual(['', 'x'.repeat(5_000), ...keys.slice(0, 1_000)]);
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
