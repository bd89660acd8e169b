import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SheetRow } from '../sheet-row.ts';
import type { Comparison } from './comparison.ts';
import { createComparison } from './comparison.ts';
import { effectOf } from './counts.ts';
import { lineUpColumns } from './line-up.ts';
import type { SeenColumns } from './see-columns.ts';

type Cells = readonly (readonly string[])[];
const headers = ['Name', 'Phone', 'City'];
const rowsOf = (cells: Cells): SheetRow[] =>
  cells.map((row, index) => ({ rowNumber: index + 2, cells: [...row], hidden: false }));

const seen = (columns: readonly string[]): SeenColumns => ({
  headers: columns,
  senses: columns.map(() => null),
  bareNumbers: [],
});

/** Compares as the core does: every row handed in once, then the numbers some at a time. */
function compare(list: readonly SheetRow[], file: readonly SheetRow[], fileHeaders = headers): Comparison {
  const rowOf = (rows: readonly SheetRow[]) => (rowNumber: number) =>
    rows.find((row) => row.rowNumber === rowNumber) ?? null;
  const comparison = createComparison({
    columns: lineUpColumns({ ...seen(headers), phoneColumn: 1 }, seen(fileHeaders)),
    phoneColumn: 1,
    nameColumn: 0,
    countryColumn: null,
    country: 'GB',
    countryWords: {},
    rowOfList: rowOf(list),
    rowOfFile: rowOf(file),
  });
  for (const row of list) comparison.addListRow(row);
  for (const row of file) comparison.addFileRow(row);
  while (comparison.compareNext(3));
  return comparison;
}

/** The list after an import. */
function after(list: readonly SheetRow[], file: readonly SheetRow[], way: 'add' | 'update'): SheetRow[] {
  const comparison = compare(list, file);
  const kept = way === 'update' ? list.map((row) => comparison.updated(row)) : [...list];
  const added = comparison.addedRows(way).map((rowNumber, index) => {
    const row = comparison.placed(file.find((one) => one.rowNumber === rowNumber)!);
    return { ...row, rowNumber: (list.at(-1)?.rowNumber ?? 1) + 1 + index };
  });
  return [...kept, ...added];
}

const a = ['Ann', '020 7946 0000', 'Leeds'];
const b = ['Ben', '+44 20 7946 0001', 'Hull'];

test('new, changed, same and missing people by their numbers, however they are written', () => {
  const list = rowsOf([a, b, ['Cleo', '02079460002', 'York']]);
  const file = rowsOf([
    ['Ann', '+442079460000', 'Leeds'],
    ['Ben', '020 7946 0001', 'Bath'],
    ['Dan', '02079460003', 'Bath'],
  ]);
  const comparison = compare(list, file);
  expect(comparison.counts()).toMatchObject({ new: 1, changed: 1, same: 1, missing: 1, repeated: 0 });
  expect(comparison.shownChanges()).toMatchObject([
    {
      row: { rowNumber: 3 },
      change: { cells: [{ column: 2, before: 'Hull', after: 'Bath' }], hidden: null },
    },
  ]);
  expect(after(list, file, 'add').map(({ cells }) => cells[2])).toEqual(['Leeds', 'Hull', 'York', 'Bath']);
  // The number stays as it is written in the list.
  expect(after(list, file, 'update').map(({ cells }) => cells)).toEqual([
    a,
    ['Ben', b[1], 'Bath'],
    list[2]!.cells,
    file[2]!.cells,
  ]);
});

test('a blank cell of the file changes nothing, and a column that only the file has comes in', () => {
  const list = rowsOf([a]);
  const wide = compare(list, rowsOf([['', a[1]!, '', 'gold']]), [...headers, 'Level']);
  expect(wide.counts()).toMatchObject({ changed: 1, new: 0 });
  expect(wide.updated(list[0]!).cells).toEqual([...a, 'gold']);
  expect(compare(list, rowsOf([['', a[1]!, ' ']])).counts()).toMatchObject({ same: 1, changed: 0 });
});

test('what the owner changed here stays where the file still has what was imported', () => {
  const [row] = rowsOf([['Ann', '020 7946 0000', 'Leeds']]) as [SheetRow];
  const list = [{ ...row, imported: ['ann', 'ask her', 'Leeds'] }];
  const same = compare(list, rowsOf([['ann', 'ask her', 'Leeds']]));
  expect(same.counts()).toMatchObject({
    unreadable: 0,
    unreadableKnown: 1,
    unreadableChanged: 0,
    unreadableMissing: 0,
    missing: 0,
  });
  const moved = compare(list, rowsOf([['ann', '020 7946 0000', 'Hull']]));
  expect(moved.updated(list[0]!)).toMatchObject({
    cells: ['Ann', '020 7946 0000', 'Hull'],
    imported: ['ann', 'ask her', 'Hull'],
  });
});

test('a number that was mended here is known by the number it was imported with', () => {
  const [row] = rowsOf([['Ann', '020 7946 0009', 'Leeds']]) as [SheetRow];
  const list = [{ ...row, imported: a }];
  expect(compare(list, rowsOf([a])).counts()).toMatchObject({ same: 1, new: 0, missing: 0 });
});

test('people who share a number are told apart by their names, in any order', () => {
  const phone = a[1]!;
  const list = rowsOf([
    ['Ann', phone, '7 years'],
    ['Ben', phone, '9 years'],
  ]);
  const turned = rowsOf([
    ['Ben', phone, '10 years'],
    ['Ann', phone, '7 years'],
    ['Cleo', phone, 'new'],
  ]);
  expect(compare(list, turned).counts()).toMatchObject({ changed: 1, same: 0, repeated: 2, again: 1 });
  expect(after(list, turned, 'update').map(({ cells }) => cells)).toEqual([
    ['Ann', phone, '7 years'],
    ['Ben', phone, '10 years'],
    ['Cleo', phone, 'new'],
  ]);
  // Only new people: Cleo has a number that the list knows.
  expect(after(list, turned, 'add')).toEqual(list);
  const renamed = rowsOf([['Annie', phone, '7 years']]);
  expect(after(rowsOf([list[0]!.cells]), renamed, 'update').map(({ cells }) => cells[0])).toEqual(['Annie']);
});

test('rows without a number that can be read come in once, blank ones not at all', () => {
  const list = rowsOf([a, ['Eve', 'ask her', 'Leeds']]);
  const file = rowsOf([
    ['Eve', 'ask her', 'Leeds'],
    ['Fay', 'none', ''],
    ['', ' ', ''],
  ]);
  expect(compare(list, file).counts()).toMatchObject({
    unreadable: 1,
    unreadableKnown: 1,
    blank: 1,
    missing: 1,
  });
  expect(after(list, file, 'add')).toHaveLength(3);
});

test('a row that a filter hides in the newer file is hidden in the list', () => {
  const list = rowsOf([a]);
  const file = rowsOf([a]).map((row) => ({ ...row, hidden: true }));
  expect(compare(list, file).counts()).toMatchObject({ changed: 1 });
  expect(after(list, file, 'update')).toMatchObject([{ hidden: true }]);
});

const cell = fc.constantFrom('', 'Ann', 'Ben', 'Cleo', 'Leeds');
const phone = fc.oneof(
  fc.nat(9).map((nth) => `020 7946 000${nth}`),
  fc.nat(9).map((nth) => `+4420 7946000${nth}`),
  fc.constantFrom('', 'none', '12'),
);
const sheet = fc.array(fc.tuple(cell, phone, cell, fc.boolean()), { maxLength: 14 }).map((rows): SheetRow[] =>
  rows.map(([name, number, city, hidden], index) => ({
    rowNumber: index + 2,
    cells: [name, number, city],
    hidden,
  })),
);

test('every row of the file is counted once, and every number', () => {
  fc.assert(
    fc.property(sheet, sheet, (list, file) => {
      const counts = compare(list, file).counts();
      const { unreadable, unreadableKnown, blank, repeated } = counts;
      const numbers = counts.new + counts.changed + counts.same;
      expect(numbers + repeated + unreadable + unreadableKnown + blank).toBe(file.length);
      const only = compare([], file).counts();
      expect(numbers).toBe(only.new);
      expect(counts.missing + counts.changed + counts.same).toBe(compare([], list).counts().new);
      expect(effectOf(counts, 'add').added).toBe(effectOf(counts, 'update').added);
    }),
  );
});

test('adding brings the people that updating brings, updating all that the file has, and nobody goes', () => {
  const numbersOf = (rows: readonly SheetRow[]): Set<string> =>
    new Set(rows.map(({ cells }) => (cells[1] ?? '').replace(/\D/g, '').slice(-4)));
  fc.assert(
    fc.property(sheet, sheet, (list, file) => {
      const added = after(list, file, 'add');
      const updated = after(list, file, 'update');
      expect(added.slice(0, list.length)).toEqual(list);
      expect(numbersOf(added)).toEqual(numbersOf(updated));
      expect(added.length).toBeLessThanOrEqual(updated.length);
      const left = compare(updated, file).counts();
      expect(left).toMatchObject({ new: 0, changed: 0, unreadable: 0, unreadableChanged: 0 });
    }),
  );
});
