import { beforeEach, expect, test } from 'vitest';
import type { Draft } from '../../../shared/domain/draft.ts';
import { emptyDraft } from '../../../shared/domain/draft.ts';
import type { CellEdit } from '../../../shared/domain/sheet-row.ts';
import { createHandlers } from '../handlers.ts';
import type { Turn } from '../turn.ts';
import { replaceRows } from './rows.ts';
import type { Workbench } from './state.ts';
import { emptyWorkbench, putContacts } from './state.ts';

const turn: Turn = { isStale: () => false, progress: () => undefined, preview: () => undefined };
const columnRoles: Draft['columnRoles'] = ['name', 'phone', 'keyword', 'leave_out'];
const draft: Draft = { ...emptyDraft, columnRoles, country: 'IN' };
const lines = [
  ['ANNA SCHMIDT', 'mob 98765 43210', ' 4a ', ' x '],
  ['Ben  Rao / Cleo', '98765 43211 / 98765 43212', '4a', 'x'],
  ['Dev', '98765 (office)', '4a', ''],
  ['', '', '', ''],
];

let bench: Workbench;
let handlers: ReturnType<typeof createHandlers>;

beforeEach(async () => {
  bench = emptyWorkbench();
  const rows = lines.map((cells, index) => ({ rowNumber: index + 2, cells, hidden: false }));
  putContacts(bench, { fileName: 'x', sheetName: 'x', headers: ['Name', 'Phone', 'Class', 'Note'], rows });
  handlers = createHandlers(bench);
  await handlers['check.run']({ draft, doNotContact: [] }, turn);
});

test('each kind of tidying says how much it would change, before and after, and gives those edits', async () => {
  const views = await handlers['tidy.preview']({ columnRoles }, turn);
  expect(Object.fromEntries(views.map(({ kind, count }) => [kind, count]))).toEqual({
    spaces: 2,
    title_case: 1,
    first_name: 1,
  });
  expect(views[0]?.samples).toEqual([
    { rowNumber: 2, before: ' 4a ', after: '4a' },
    { rowNumber: 3, before: 'Ben  Rao / Cleo', after: 'Ben Rao / Cleo' },
  ]);
  for (const { kind, count } of views)
    expect((await handlers['tidy.edits']({ columnRoles, kind }, turn)).count).toBe(count);
  const { id } = await handlers['tidy.edits']({ columnRoles, kind: 'title_case' }, turn);
  expect(await handlers['found.edits']({ id, from: 0, limit: 9 }, turn)).toEqual([
    { rowNumber: 2, column: 0, value: 'Anna Schmidt' },
  ]);
});

test('cells that say the same are found, however they are spaced', async () => {
  expect(await handlers['rows.same']({ column: 2, value: '4a' }, turn)).toBe(3);
  const { id } = await handlers['rows.sameEdits']({ column: 2, value: '4a', after: '4b' }, turn);
  const edits = await handlers['found.edits']({ id, from: 0, limit: 9 }, turn);
  expect(edits).toEqual([2, 3, 4].map((rowNumber) => ({ rowNumber, column: 2, value: '4b' })));
  expect(await handlers['rows.one']({ rowNumber: 3 }, turn)).toEqual(lines[1]);
});

test('a group is exported with all its cells, each row once, whatever else is on screen', async () => {
  const input = { state: 'fix', problem: null, note: null, repair: null, search: '' } as const;
  await handlers['check.page']({ ...input, state: 'ready', offset: 0, limit: 10 }, turn);
  const rows = [
    ...(await handlers['check.export']({ ...input, offset: 0, limit: 2 }, turn)),
    ...(await handlers['check.export']({ ...input, offset: 2, limit: 2 }, turn)),
  ];
  expect(rows.map(({ view, cells }) => [view.rowNumber, view.problem, cells[0]])).toEqual([
    [2, 'not_digits', 'ANNA SCHMIDT'],
    [3, 'two_numbers', 'Ben  Rao / Cleo'],
    [4, 'not_digits', 'Dev'],
  ]);
  replaceRows(bench, [{ rowNumber: 2, cells: ['A', '9876543210'], hidden: false }]);
  await handlers['check.run']({ draft, doNotContact: [] }, turn);
  expect(await handlers['check.export']({ ...input, offset: 0, limit: 9 }, turn)).toHaveLength(2);
});

test('a look for changes that was cancelled and ends late takes no place of a newer one, whose pieces are all it found', async () => {
  const late = handlers['tidy.edits']({ columnRoles, kind: 'spaces' }, turn);
  const { id, count } = await handlers['rows.sameEdits']({ column: 2, value: '4a', after: '4b' }, turn);
  const piece = (of: number, from: number) =>
    handlers['found.edits']({ id: of, from, limit: 2 }, turn) as CellEdit[];
  expect(piece((await late).id, 0)).toEqual([]);
  const rows = [...piece(id, 0), ...piece(id, 2)].map(({ rowNumber }) => rowNumber);
  expect([count, rows]).toEqual([3, [2, 3, 4]]);
  expect(piece(id, 4)).toEqual([]);
});
