import { expect, test } from 'vitest';
import type { SheetRow } from '../../../shared/domain/sheet-row.ts';
import type { Draft } from '../../../shared/domain/draft.ts';
import { emptyDraft } from '../../../shared/domain/draft.ts';
import { createPlanDigest, createPlanner, draftMessages, draftRules } from '../../../shared/domain/plan.ts';
import type { RepairKind } from '../../../shared/domain/repair/repair.ts';
import { createHandlers } from '../handlers.ts';
import type { Turn } from '../turn.ts';

const turn: Turn = { isStale: () => false, progress: () => undefined, preview: () => undefined };
const draft: Draft = { ...emptyDraft, columnRoles: ['phone', 'name', 'keyword'], country: 'IN' };
const filter = { state: 'fix', problem: null, note: null, search: '', offset: 0, limit: 20 } as const;

async function checked(cells: string[][], country = 'IN') {
  const handlers = createHandlers();
  const rows = cells.map((line, index) => ({ rowNumber: index + 2, cells: line, hidden: false }));
  await handlers['rows.open'](
    { fileName: 'a', sheetName: 'a', headers: ['Phone', 'Name', 'Mobile 2'] },
    turn,
  );
  await handlers['rows.add']({ rows }, turn);
  const check = (change: Partial<Draft> = {}) =>
    handlers['check.run']({ draft: { ...draft, country, ...change }, doNotContact: [] }, turn);
  await check();
  const edits = async (kind: RepairKind, option: number) => {
    const { id, count } = await handlers['repairs.edits']({ kind, option }, turn);
    return handlers['found.edits']({ id, from: 0, limit: count }, turn);
  };
  return { handlers, check, edits, run: () => handlers['repairs.run'](null, turn) };
}

const sheet = [
  ['98765432lO', 'Asha', ''],
  ['98765 43210 / 98765 43211', 'Bea', ''],
  ['9.19877E+11', 'Cy', '9876543212'],
  ['', 'Dee', '9876543213'],
  ['9876543214', 'Eve', ''],
  ['98765', 'Fay', ''],
];

test('repairs are counted by kind, shown in their rows, and can be asked for by kind', async () => {
  const { handlers, run } = await checked(sheet);
  const view = async (repair: RepairKind | null) =>
    (await handlers['check.page']({ ...filter, repair }, turn)).rows.map((row) => row.suggestion?.options);
  expect(await view(null)).toEqual([undefined, undefined, undefined, undefined, undefined]);
  expect((await run()).kinds).toEqual({ letters: 1, two_numbers: 1, other_column: 1 });
  expect(await view(null)).toEqual([
    ['+919876543210'],
    ['+919876543210', '+919876543211'],
    undefined,
    ['+919876543213'],
    undefined,
  ]);
  expect(await view('letters')).toEqual([['+919876543210']]);
});

test('the edits of a kind are made with the number that was chosen, where the cell is still as it was', async () => {
  const { handlers, check, edits, run } = await checked(sheet);
  await run();
  const first = await edits('two_numbers', 0);
  expect(first).toEqual([{ rowNumber: 3, column: 0, value: '+919876543210' }]);
  const second = await edits('two_numbers', 1);
  expect(second.map(({ value }) => value)).toEqual(['+919876543211']);
  expect(await edits('letters', 1)).toEqual([]);
  const row = { rowNumber: 3, cells: ['+919876543211', 'Bea', ''], hidden: false };
  await handlers['rows.replace']({ mark: 1, rows: [row] }, turn);
  // Not before the next check is it known how the row stands.
  expect(await edits('two_numbers', 0)).toEqual([]);
  expect((await check()).states).toMatchObject({ ready: 2, fix: 4 });
  expect((await run()).kinds).toEqual({ letters: 1, other_column: 1 });
});

test('the country of most numbers is suggested only where there is one', async () => {
  const abroad = ['+442079460000', '+447400123456', '+447400123457'].map((number) => [number, 'A', '']);
  const { run, check } = await checked([...abroad, ['07400 123458', 'B', '']], 'ES');
  expect((await run()).kinds).toEqual({ country_of_most: 1 });
  await check({ country: 'GB' });
  expect((await run()).kinds).toEqual({});
  const few = await checked([...abroad.slice(0, 2), ['07400 123458', 'B', '']], 'ES');
  expect((await few.run()).kinds).toEqual({});
});

test('without a phone column there is nothing to repair', async () => {
  const { run, check } = await checked(sheet);
  await check({ columnRoles: ['keyword', 'name', 'keyword'] });
  expect(await run()).toEqual({ kinds: {}, run: 0 });
});

test('a row for each number: the counts add up, the plan is the one main makes, and it can be taken back', async () => {
  const { handlers, check, run } = await checked(sheet);
  await run();
  const found = await handlers['repairs.splits'](null, turn);
  const splits = await handlers['found.splits']({ id: found.id, from: 0, limit: found.count }, turn);
  const values = ['+919876543210', '+919876543211'];
  expect(splits).toEqual([{ rowNumber: 3, column: 0, values }]);
  const imported = sheet[1]!;
  const row = (rowNumber: number, phone: string) => ({
    rowNumber,
    cells: [phone, 'Bea', ''],
    hidden: false,
    imported,
  });
  const made = { changed: [row(3, values[0]!)], added: [{ ...row(8, values[1]!), fromRow: 3 }] };
  await handlers['rows.split']({ mark: 1, ...made }, turn);
  const counts = await check();
  expect(counts).toMatchObject({ total: 7, states: { ready: 3, fix: 4 }, notes: { tidied: 3 } });
  expect(Object.values(counts.states).reduce((sum, count) => sum + count, 0)).toBe(counts.total);
  const { rows } = await handlers['check.page']({ ...filter, state: 'ready', repair: null }, turn);
  expect(rows.map(({ rowNumber, fromRow, imported: was }) => [rowNumber, fromRow, was])).toEqual([
    [3, null, imported[0]],
    [6, null, null],
    [8, 3, imported[0]],
  ]);
  const input = { draft: { ...draft, template: 'Hi {{name}}' }, doNotContact: [], prices: [] };
  const outcome = await handlers['plan.run'](input, turn);
  const rules = draftRules(input.draft, new Set());
  const headers = ['Phone', 'Name', 'Mobile 2'];
  const planner = createPlanner({ ...draftMessages(input.draft, headers), rules: rules! });
  const digest = createPlanDigest();
  const { text } = await handlers['rows.take']({ offset: 0 }, turn);
  for (const each of JSON.parse(text) as SheetRow[]) digest.add(planner(each));
  expect(outcome.ok && outcome.totals).toMatchObject({ ready: 3, digest: digest.value() });
  const back = { rowNumber: 3, cells: imported, hidden: false };
  await handlers['rows.unsplit']({ mark: 1, removed: [8], changed: [back] }, turn);
  expect(await check()).toMatchObject({ total: 6, states: { ready: 1, fix: 5 } });
});
