import { afterEach, expect, test, vi } from 'vitest';
import type { SheetRow } from '../../../shared/domain/sheet-row.ts';
import { draft, loadedWorkbench, turn } from '../../../test/support/march-list.ts';
import { createHandlers } from '../handlers.ts';
import { emptyWorkbench } from './state.ts';
import type { WorkbenchReply, WorkbenchRequest } from '../protocol.ts';
import { serve } from '../serve.ts';

const home = { country: 'IN', countryColumn: null, countryWords: {} };

afterEach(() => vi.restoreAllMocks());

test('a file becomes headers, contacts and a guess of every column', async () => {
  const { handlers, view } = await loadedWorkbench();
  expect(view.headers).toEqual(['Name', 'Phone', 'City']);
  expect(view.headerRow).toBe(2);
  expect(view.rowCount).toBe(6);
  expect(handlers['columns.guess']({ country: 'IN' }, turn)).toEqual({
    roles: ['name', 'phone', 'keyword'],
    country: 'IN',
  });
  expect(await handlers['columns.fit']({ column: 1, ...home }, turn)).toEqual({ right: 4, total: 5 });
});

test('another heading row makes other contacts', async () => {
  const { handlers } = await loadedWorkbench();
  const view = await handlers['file.header']({ rowNumber: null }, turn);
  expect(view.headers).toEqual(
    ['March list', 'Column B', 'Column C'].map((_, index) => `Column ${'ABC'[index]}`),
  );
  expect(view.rowCount).toBe(8);
});

test('rows handed back by main fill an empty workbench', async () => {
  const { handlers } = await loadedWorkbench();
  const { text } = await handlers['rows.take']({ offset: 0 }, turn);
  const rows = JSON.parse(text) as SheetRow[];
  const other = createHandlers();
  await other['rows.open'](
    { fileName: 'march.csv', sheetName: 'march', headers: ['Name', 'Phone', 'City'] },
    turn,
  );
  await other['rows.add']({ rows: rows.slice(0, 2) }, turn);
  await other['rows.add']({ rows: rows.slice(2) }, turn);
  expect(await other['rows.view'](null, turn)).toMatchObject({
    isStored: true,
    rowCount: 6,
    headerRow: null,
  });
});

test('a file that cannot be read leaves the sheet in hand as it was', async () => {
  const { handlers } = await loadedWorkbench();
  const bytes = new Uint8Array();
  const outcome = await handlers['file.read']({ file: new Blob([bytes]), fileName: 'empty.xlsx' }, turn);
  expect(outcome).toEqual({ ok: false, problem: { code: 'empty' } });
  expect(await handlers['rows.view'](null, turn)).toMatchObject({ fileName: 'march.csv', rowCount: 6 });
});

test('only the newest of several checks is answered', async () => {
  const handlers = createHandlers();
  const rows = Array.from({ length: 20_000 }, (_, index) => ({
    rowNumber: index + 2,
    cells: ['Asha', String(9_876_500_000 + index), ''],
    hidden: false,
  }));
  const replies: WorkbenchReply[] = [];
  const ask = serve(handlers, (reply) => replies.push(reply));
  const request = (id: number, name: WorkbenchRequest['name'], input: unknown) => ask({ id, name, input });
  await request(1, 'rows.open', { fileName: 'x', sheetName: 'x', headers: ['Name', 'Phone', 'City'] });
  await request(2, 'rows.add', { rows });
  const older = request(3, 'check.run', { draft, doNotContact: [] });
  const newer = request(4, 'check.run', { draft: { ...draft, country: null }, doNotContact: [] });
  await Promise.all([older, newer]);
  expect(replies.find((reply) => reply.id === 3 && reply.kind !== 'progress')?.kind).toBe('superseded');
  expect(replies.find((reply) => reply.id === 4 && reply.kind !== 'progress')?.kind).toBe('value');
});

test('a check that is stopped ends at its next slice, and the one before it stands', async () => {
  // However fast the machine, a slice is over each time the clock is read.
  let nowMs = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (nowMs += 1_000));
  const bench = emptyWorkbench();
  const replies: WorkbenchReply[] = [];
  const ask = serve(createHandlers(bench), (reply) => {
    replies.push(reply);
    if (reply.kind === 'progress' && reply.id > 3) void ask({ stops: reply.id, name: 'check.run' });
  });
  const rows = Array.from({ length: 200 }, (_, index) => ({
    rowNumber: index + 2,
    cells: ['Asha', String(9_876_500_000 + index), ''],
    hidden: false,
  }));
  await ask({
    id: 1,
    name: 'rows.open',
    input: { fileName: 'x', sheetName: 'x', headers: ['Name', 'Phone', 'City'] },
  });
  await ask({ id: 2, name: 'rows.add', input: { rows } });
  const check = (id: number, country: string | null) =>
    ask({ id, name: 'check.run', input: { draft: { ...draft, country }, doNotContact: [] } });
  await check(3, null);
  const before = bench.check;
  await check(4, 'IN');
  expect(replies.findLast(({ kind }) => kind !== 'progress')).toEqual({ id: 4, kind: 'superseded' });
  expect(bench.check).toBe(before);
});
