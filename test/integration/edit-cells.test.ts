import { afterEach, beforeEach, expect, it } from 'vitest';
import { limits } from '../../shared/domain/limits.ts';
import type { CellEdit } from '../../shared/domain/sheet-row.ts';
import { openDatabase } from '../../electron/store/open.ts';
import type { CoreRig } from '../support/core-rig.ts';
import { dropRig, openRig } from '../support/core-rig.ts';

let rig: CoreRig;
let listId: string;

beforeEach(async () => {
  rig = openRig();
  const campaignId = await rig.draft([['A', 'wrong'], ['B'], ['C', 'x']]);
  ({ listId = '' } = (await rig.ask('campaigns.draft', { campaignId })).draft as { listId?: string });
});
afterEach(() => dropRig(rig));

const edit = (rowNumber: number, column: number, value: string): CellEdit => ({ rowNumber, column, value });
const stored = async (): Promise<string[][]> =>
  (await rig.ask('lists.rows', { listId, afterRowNumber: 0, limit: 10 })).map(({ cells }) => cells);

it('changes cells of many rows and answers each changed row once, in order', async () => {
  const edits = [edit(4, 1, '3'), edit(2, 1, '1'), edit(3, 1, '2'), edit(2, 0, 'Anna'), edit(2, 1, '11')];
  expect(await rig.ask('lists.editCells', { listId, edits })).toEqual([
    { rowNumber: 2, cells: ['Anna', '11'], hidden: false, imported: ['A', 'wrong'] },
    { rowNumber: 3, cells: ['B', '2'], hidden: false, imported: ['B'] },
    { rowNumber: 4, cells: ['C', '3'], hidden: false, imported: ['C', 'x'] },
  ]);
  expect(await stored()).toEqual([
    ['Anna', '11'],
    ['B', '2'],
    ['C', '3'],
  ]);
});

it.each([
  ['a row that is not there', [edit(2, 1, 'new'), edit(99, 1, 'x')], 'not_found'],
  ['a column that is not there', [edit(2, 1, 'new'), edit(3, 2, 'x')], 'bad_input'],
  ['no edit at all', [], 'bad_input'],
  ['more than a chunk', Array.from({ length: limits.rowsPerChunk + 1 }, () => edit(2, 1, 'y')), 'bad_input'],
  ['a cell too long', [edit(2, 1, 'x'.repeat(limits.cellCharacters + 1))], 'bad_input'],
])('changes nothing for %s', async (_, edits, code) => {
  expect(await rig.call('lists.editCells', { listId, edits })).toMatchObject({ ok: false, error: { code } });
  expect(await stored()).toEqual([['A', 'wrong'], ['B'], ['C', 'x']]);
});

it('keeps the row as imported beside it, however often it is edited', async () => {
  for (const value of ['1', '2']) await rig.ask('lists.editCells', { listId, edits: [edit(2, 1, value)] });
  const database = openDatabase(rig.dataDir);
  const rows = database
    .prepare('SELECT cells, imported_cells AS imported FROM list_rows ORDER BY row_number LIMIT 2')
    .all();
  database.close();
  expect(rows).toEqual([
    { cells: '["A","2"]', imported: '["A","wrong"]' },
    { cells: '["B"]', imported: null },
  ]);
});

it('edits a whole chunk at once', async () => {
  const campaignId = await rig.draft(
    Array.from({ length: limits.rowsPerChunk }, (_, index) => ['P', String(index)]),
  );
  const { draft } = await rig.ask('campaigns.draft', { campaignId });
  const edits = Array.from({ length: limits.rowsPerChunk }, (_, index) => edit(index + 2, 1, `+${index}`));
  const rows = await rig.ask('lists.editCells', { listId: draft.listId ?? '', edits });
  expect(rows.map(({ cells }) => cells[1])).toEqual(edits.map(({ value }) => value));
});
