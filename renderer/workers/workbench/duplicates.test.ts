import { beforeEach, expect, test } from 'vitest';
import type { Draft } from '../../../shared/domain/draft.ts';
import { emptyDraft } from '../../../shared/domain/draft.ts';
import { createHandlers } from '../handlers.ts';
import type { Turn } from '../turn.ts';
import { emptyWorkbench, putContacts } from './state.ts';

const turn: Turn = { isStale: () => false, progress: () => undefined, preview: () => undefined };
const everything = { kind: null, search: '' } as const;
const draft: Draft = { ...emptyDraft, columnRoles: ['name', 'phone', 'keyword'], country: 'IN' };
const lines = [
  ['Anna', '9876543210', '4a'],
  ['Cleo', '9876543211', ''],
  ['Ben', '09876543210', '7b'],
  ['Dev', '9876543212', ''],
  ['CLEO ', '+919876543211', ''],
  ['Anna', '9876543210', '4a'],
];

let handlers: ReturnType<typeof createHandlers>;

beforeEach(async () => {
  const bench = emptyWorkbench();
  const rows = lines.map((cells, index) => ({ rowNumber: index + 2, cells, hidden: false }));
  putContacts(bench, { fileName: 'x', sheetName: 'x', headers: ['Name', 'Phone', 'Class'], rows });
  handlers = createHandlers(bench);
  await handlers['check.run']({ draft, doNotContact: [] }, turn);
});

const page = (offset: number, limit: number, change = {}) =>
  handlers['duplicates.page']({ ...everything, columns: [0, 1, 2], offset, limit, ...change }, turn);

test('rows with one number stand together, with what differs marked, page by page', async () => {
  const whole = await page(0, 10);
  expect(whole.matching).toBe(5);
  expect(
    whole.rows.map(({ rowNumber, group, isFirst, keptRow }) => [rowNumber, group, isFirst, keptRow]),
  ).toEqual([
    [2, 0, true, 2],
    [4, 0, false, 2],
    [7, 0, false, 2],
    [3, 1, true, 3],
    [6, 1, false, 3],
  ]);
  expect(whole.rows.map(({ differs }) => differs.join())).toEqual([
    ...Array.from({ length: 3 }, () => 'true,false,true'),
    ...Array.from({ length: 2 }, () => 'false,false,false'),
  ]);
  const parts = [...(await page(0, 2)).rows, ...(await page(2, 2)).rows, ...(await page(4, 2)).rows];
  expect(parts).toEqual(whole.rows);
});

test('numbers with different values are shown apart, and found by any of their rows', async () => {
  const numbers = async (change: object) => [
    ...new Set((await page(0, 10, change)).rows.map((row) => row.number)),
  ];
  expect(await numbers({ kind: 'other_values' })).toEqual(['919876543210']);
  expect(await numbers({ kind: 'repeats' })).toEqual(['919876543211']);
  expect(await numbers({ search: 'ben' })).toEqual(['919876543210']);
  expect(await numbers({ search: 'dev' })).toEqual([]);
});

test('the first, the last or any row is kept, for one number or for all', async () => {
  const keep = async (input: object, keptRows: number[] = []) =>
    (await handlers['duplicates.keep']({ of: everything, keep: 'last', keptRows, ...input }, turn)).keptRows;
  expect(await keep({})).toEqual([6, 7]);
  expect(await keep({ of: { kind: 'repeats', search: '' } }, [4])).toEqual([4, 6]);
  expect(await keep({ keep: 'first' }, [6, 7])).toEqual([]);
  expect(await keep({ keep: 4, of: { rowNumber: 4 } }, [6, 7])).toEqual([4, 6]);
  expect(await keep({ keep: 5, of: { rowNumber: 5 } }, [6])).toEqual([6]);
});

test('a group is opened by any of its rows; its kept row is among those shown however many there are', async () => {
  expect(await handlers['duplicates.group']({ rowNumber: 7 }, turn)).toMatchObject({ keptRow: 2, more: 0 });
  expect(await handlers['duplicates.group']({ rowNumber: 5 }, turn)).toBeNull();
  const bench = emptyWorkbench();
  const rows = Array.from({ length: 50 }, (_, at) => ({
    rowNumber: at + 2,
    cells: ['A', '9876543210'],
    hidden: false,
  }));
  putContacts(bench, { fileName: 'x', sheetName: 'x', headers: ['Name', 'Phone', 'Class'], rows });
  handlers = createHandlers(bench);
  await handlers['check.run']({ draft: { ...draft, keptRows: [51] }, doNotContact: [] }, turn);
  const group = await handlers['duplicates.group']({ rowNumber: 2 }, turn);
  expect(group).toMatchObject({ keptRow: 51, more: 30 });
  expect(group?.rows).toHaveLength(20);
  expect(group?.rows.at(-1)?.rowNumber).toBe(51);
});

test('edits are undone by the cells that stood there', async () => {
  const edits = [
    { rowNumber: 4, column: 0, value: 'x' },
    { rowNumber: 99, column: 0, value: 'x' },
  ];
  expect(await handlers['rows.before']({ mark: 1, edits }, turn)).toEqual([
    { rowNumber: 4, column: 0, value: 'Ben' },
  ]);
});
