import { expect, test } from 'vitest';
import { replaceRows } from './rows.ts';
import { emptyWorkbench, putContacts } from './state.ts';

test('many rows are put in their places by row number, gaps and all', () => {
  const bench = emptyWorkbench();
  const row = (rowNumber: number, value: string) => ({ rowNumber, cells: [value], hidden: false });
  const rows = [2, 3, 7, 8, 20].map((rowNumber) => row(rowNumber, 'old'));
  putContacts(bench, { fileName: '', sheetName: '', headers: ['A'], rows });
  const { revision } = bench;
  replaceRows(bench, [row(1, 'x'), row(2, 'a'), row(5, 'x'), row(8, 'b'), row(20, 'c'), row(99, 'x')]);
  expect(bench.contacts.rows.map(({ rowNumber, cells }) => [rowNumber, cells[0]])).toEqual([
    [2, 'a'],
    [3, 'old'],
    [7, 'old'],
    [8, 'b'],
    [20, 'c'],
  ]);
  expect(bench.revision).toBeGreaterThan(revision);
});
