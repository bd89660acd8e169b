import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ColumnSense } from './column-senses.ts';
import { lineUpFiles } from './line-up-files.ts';
import { joinSheets, joinedColumnCount } from './join-sheets.ts';
import type { SheetPart } from './join-sheets.ts';

const part = (
  fileName: string,
  headers: string[],
  cells: string[][],
  senses: (ColumnSense | null)[] = [],
): SheetPart => ({
  fileName,
  headers,
  senses: headers.map((_, column) => senses[column] ?? null),
  rows: cells.map((row, index) => ({ rowNumber: index + 2, cells: row, hidden: index === 1 })),
});

test('columns are lined up by their headers, and every row says which file it is from', () => {
  const joined = joinSheets(
    [
      part(
        'north.xlsx',
        ['Name', 'Phone'],
        [
          ['Ann', '1'],
          ['Ben', '2'],
        ],
      ),
      part(
        'south.csv',
        ['PHONE ', 'City', 'name'],
        [
          ['3', 'Bath', 'Cleo'],
          ['', ' ', ''],
        ],
      ),
    ],
    'From file',
  );
  expect(joined).toEqual({
    headers: ['Name', 'Phone', 'City', 'From file'],
    rows: [
      { rowNumber: 2, cells: ['Ann', '1', '', 'north.xlsx'], hidden: false },
      { rowNumber: 3, cells: ['Ben', '2', '', 'north.xlsx'], hidden: true },
      { rowNumber: 5, cells: ['Cleo', '3', 'Bath', 'south.csv'], hidden: false },
      { rowNumber: 6, cells: [], hidden: true },
    ],
    parts: [
      { fileName: 'north.xlsx', rowCount: 2, columnCount: 2, onlyHere: [], putUnder: [] },
      { fileName: 'south.csv', rowCount: 2, columnCount: 3, onlyHere: ['City'], putUnder: [] },
    ],
  });
});

test('a file that was joined before keeps its column', () => {
  const joined = joinSheets([part('a', ['From file'], [['x']]), part('b', ['Name'], [['Ann']])], 'From file');
  expect(joined.headers).toEqual(['From file', 'Name', 'From file (2)']);
});

test('what stands under another heading is told, and what no other file has, by the name it got', () => {
  const joined = joinSheets(
    [
      part('north', ['Column A', 'Column B', 'Column C'], [['1', 'Ann', 'x']], ['phone', 'name']),
      part('south', ['Column A', 'Mobile', 'Column C'], [['y', '2', '']], [null, 'phone', 'nothing']),
    ],
    'From file',
  );
  expect(joined.headers).toEqual(['Mobile', 'Column B', 'Column C', 'Column A', 'From file']);
  expect(joined.rows.map(({ cells }) => cells)).toEqual([
    ['1', 'Ann', 'x', '', 'north'],
    ['2', '', '', 'y', 'south'],
  ]);
  expect(joined.parts).toMatchObject([
    { onlyHere: ['Column B', 'Column C'], putUnder: [{ header: 'Column A', under: 'Mobile' }] },
    { onlyHere: ['Column A'], putUnder: [] },
  ]);
});

test('no row and no cell is lost, whatever the files have', () => {
  const header = fc.constantFrom('Name', 'Phone', 'City', 'Note', 'Column A', 'Column B');
  const sense = fc.constantFrom<ColumnSense | null>('phone', 'name', 'last_name', null);
  const columns = fc.uniqueArray(fc.tuple(header, sense), { selector: ([one]) => one, minLength: 1 });
  const file = columns.chain((all) =>
    fc
      .array(fc.array(fc.constantFrom('', 'a', 'b'), { maxLength: all.length }), { maxLength: 6 })
      .map((cells) =>
        part(
          'f',
          all.map(([one]) => one),
          cells,
          all.map(([, one]) => one),
        ),
      ),
  );
  fc.assert(
    fc.property(fc.array(file, { minLength: 1, maxLength: 5 }), (files) => {
      const joined = joinSheets(files, 'From file');
      const { places } = lineUpFiles(files);
      const all = files.flatMap((one, nth) => one.rows.map(({ cells }) => ({ cells, own: places[nth]! })));
      expect(joined.rows).toHaveLength(all.length);
      expect(joined.headers).toHaveLength(joinedColumnCount(files));
      expect(new Set(joined.headers).size).toBe(joined.headers.length);
      joined.rows.forEach(({ rowNumber, cells }, at) => {
        const { cells: before, own } = all[at]!;
        expect(rowNumber).toBeGreaterThan(joined.rows[at - 1]?.rowNumber ?? 0);
        expect(cells.slice(0, -1).filter(Boolean)).toHaveLength(before.filter(Boolean).length);
        before.forEach((cell, column) => expect(cells[own[column]!] ?? '').toBe(cell));
      });
    }),
  );
});
