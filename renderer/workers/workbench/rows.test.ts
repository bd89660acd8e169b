import { expect, test } from 'vitest';
import { limits } from '../../../shared/domain/limits.ts';
import type { SheetRow } from '../../../shared/domain/sheet-row.ts';
import { replaceRows, takeRows } from './rows.ts';
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

test.each([
  ['many narrow ones', 20_000, 'Asha'],
  ['few wide ones', 40, 'x'.repeat(limits.cellCharacters)],
  ['blank ones', 12_000, ''],
])('rows are handed over bit by bit, each once: %s', (_, count, cell) => {
  const rows = Array.from({ length: count }, (__, index) => ({
    rowNumber: index + 2,
    cells: cell === '' ? [] : [cell],
    hidden: false,
  }));
  const taken: number[] = [];
  while (taken.length < count) {
    const piece = takeRows(rows, taken.length);
    const next = JSON.parse(piece.text) as SheetRow[];
    expect(next).toHaveLength(piece.count);
    expect(next.length).toBeGreaterThan(0);
    expect(next.length).toBeLessThanOrEqual(limits.rowsPerChunk);
    const characters = next.reduce((sum, { cells }) => sum + (cells[0]?.length ?? 0), 0);
    expect(characters).toBeLessThan(limits.handOverCharacters + limits.cellCharacters);
    taken.push(...next.map(({ rowNumber }) => rowNumber));
  }
  expect(taken).toEqual(rows.map(({ rowNumber }) => rowNumber));
});
