import { afterEach, beforeEach, expect, it } from 'vitest';
import { limits } from '../../shared/domain/limits.ts';
import type { CellEdit, RowSplit, SheetRow } from '../../shared/domain/sheet-row.ts';
import type { CoreRig } from '../support/core-rig.ts';
import { dropRig, openRig } from '../support/core-rig.ts';

const both = '+1 202 555 0101 / +1 202 555 0102';
let rig: CoreRig;
let campaignId: string;
let listId: string;

beforeEach(async () => {
  rig = openRig();
  campaignId = await rig.draft([
    ['Ann', '+12025550100'],
    ['Bea', both],
    ['Cy', '+12025550103'],
  ]);
  ({ listId = '' } = (await rig.ask('campaigns.draft', { campaignId })).draft as { listId?: string });
});
afterEach(() => dropRig(rig));

const split = (rowNumber: number, values: string[], column = 1): RowSplit => ({ rowNumber, column, values });
const rows = (): Promise<SheetRow[]> => rig.ask('lists.rows', { listId, afterRowNumber: 0, limit: 99 });
const back: CellEdit = { rowNumber: 3, column: 1, value: both };

it('makes a row of each number after the last one, marked with where it comes from', async () => {
  const before = await rows();
  const values = ['+12025550101', '+12025550102', '+12025550104'];
  const made = await rig.ask('lists.splitRows', { listId, splits: [split(3, values)] });
  const imported = ['Bea', both];
  expect(made).toEqual({
    changed: [{ rowNumber: 3, cells: ['Bea', values[0]], hidden: false, imported }],
    added: [
      { rowNumber: 5, cells: ['Bea', values[1]], hidden: false, imported, fromRow: 3 },
      { rowNumber: 6, cells: ['Bea', values[2]], hidden: false, imported, fromRow: 3 },
    ],
  });
  expect(await rows()).toEqual([before[0], ...made.changed, before[2], ...made.added]);
  expect((await rig.ask('lists.get', { listId })).rowCount).toBe(5);
  // A row that was made may be split again; it still says which row of the sheet it is from.
  const again = await rig.ask('lists.splitRows', { listId, splits: [split(5, ['a', 'b'])] });
  expect(again.added).toMatchObject([{ rowNumber: 7, fromRow: 3 }]);
});

it('sends to every row, and the counts add up to the rows there are', async () => {
  await rig.ask('lists.splitRows', { listId, splits: [split(3, ['+12025550101', '+12025550102'])] });
  const { counts } = await rig.sendToEnd(campaignId);
  expect(counts).toMatchObject({ total: 4, accepted: 4, leftOut: 0 });
  expect(rig.queue.list().map(({ number, message }) => [number, message])).toEqual([
    ['12025550100', 'Hi Ann'],
    ['12025550101', 'Hi Bea'],
    ['12025550103', 'Hi Cy'],
    ['12025550102', 'Hi Bea'],
  ]);
});

it('takes the rows away again with the cells put back', async () => {
  const before = await rows();
  await rig.ask('lists.splitRows', { listId, splits: [split(3, ['+12025550101', '+12025550102'])] });
  const changed = await rig.ask('lists.unsplitRows', { listId, rowNumbers: [5], edits: [back] });
  expect(changed).toMatchObject([{ rowNumber: 3, cells: ['Bea', both] }]);
  expect((await rows()).map(({ cells }) => cells)).toEqual(before.map(({ cells }) => cells));
  expect((await rig.ask('lists.get', { listId })).rowCount).toBe(3);
});

it.each<[string, RowSplit[], string]>([
  ['a row that is not there', [split(3, ['a', 'b']), split(99, ['a', 'b'])], 'not_found'],
  ['a column that is not there', [split(3, ['a', 'b'], 2)], 'bad_input'],
  ['one value', [split(3, ['a'])], 'bad_input'],
  ['too many values', [split(3, ['a', 'b', 'c', 'd', 'e', 'f'])], 'bad_input'],
  [
    'too many cells',
    Array.from({ length: limits.splitsPerCall + 1 }, () => split(3, ['a', 'b'])),
    'bad_input',
  ],
])('splits nothing for %s', async (_, splits, code) => {
  const before = await rows();
  expect(await rig.call('lists.splitRows', { listId, splits })).toMatchObject({ error: { code } });
  expect(await rows()).toEqual(before);
});

it.each<[string, number[], CellEdit[]]>([
  ['a row of the sheet', [2], []],
  ['a row that is not there', [5, 99], []],
  ['a cell of a row that goes', [5], [{ ...back, rowNumber: 5 }]],
  ['a cell of a row that is not there', [5], [{ ...back, rowNumber: 99 }]],
])('takes nothing away for %s', async (_, rowNumbers, edits) => {
  await rig.ask('lists.splitRows', { listId, splits: [split(3, ['+12025550101', '+12025550102'])] });
  const before = await rows();
  const result = await rig.call('lists.unsplitRows', { listId, rowNumbers, edits });
  expect(result).toMatchObject({ error: { code: 'not_found' } });
  expect(await rows()).toEqual(before);
  expect((await rig.ask('lists.get', { listId })).rowCount).toBe(4);
});

it('never makes a list longer than a sheet can be', async () => {
  rig.sql(`UPDATE lists SET row_count = ${limits.sheetRows}`);
  expect(await rig.call('lists.splitRows', { listId, splits: [split(3, ['a', 'b'])] })).toMatchObject({
    error: { code: 'too_many_rows' },
  });
});
