import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinSheets, joinedColumnCount } from './join-sheets.ts';
import type { SheetPart } from './join-sheets.ts';

const part = (fileName: string, headers: string[], cells: string[][]): SheetPart => ({
  fileName,
  headers,
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
      { fileName: 'north.xlsx', rowCount: 2, columnCount: 2, onlyHere: [] },
      { fileName: 'south.csv', rowCount: 2, columnCount: 3, onlyHere: ['City'] },
    ],
  });
});

test('a file that was joined before keeps its column', () => {
  const joined = joinSheets([part('a', ['From file'], [['x']]), part('b', ['Name'], [['Ann']])], 'From file');
  expect(joined.headers).toEqual(['From file', 'Name', 'From file (2)']);
});

test('no row and no cell is lost, whatever the files have', () => {
  const headers = fc.uniqueArray(fc.constantFrom('Name', 'Phone', 'City', 'Note', 'Level'), { minLength: 1 });
  const file = headers.chain((names) =>
    fc
      .array(fc.array(fc.constantFrom('', 'a', 'b'), { maxLength: names.length }), { maxLength: 6 })
      .map((cells) => part('f', names, cells)),
  );
  fc.assert(
    fc.property(fc.array(file, { minLength: 1, maxLength: 5 }), (files) => {
      const joined = joinSheets(files, 'From file');
      const all = files.flatMap((one) => one.rows.map((row) => ({ row, one })));
      expect(joined.rows).toHaveLength(all.length);
      expect(joined.headers).toHaveLength(joinedColumnCount(files));
      joined.rows.forEach(({ rowNumber, cells }, at) => {
        const { row, one } = all[at]!;
        expect(rowNumber).toBeGreaterThan(joined.rows[at - 1]?.rowNumber ?? 0);
        row.cells.forEach((cell, column) => {
          const place = joined.headers.indexOf(one.headers[column]!);
          expect(cells[place] ?? '').toBe(cell);
        });
      });
    }),
  );
});
