import { expect, test } from 'vitest';
import type { Draft } from '../../../shared/domain/draft.ts';
import { emptyDraft } from '../../../shared/domain/draft.ts';
import { createPlanDigest, createPlanner, draftMessages, draftRules } from '../../../shared/domain/plan.ts';
import { createHandlers } from '../handlers.ts';
import type { WorkbenchReply, WorkbenchRequest } from '../protocol.ts';
import { serve } from '../serve.ts';
import type { Turn } from '../turn.ts';

const turn: Turn = { isStale: () => false, progress: () => undefined, preview: () => undefined };

const csv = [
  'March list',
  'Name,Phone,City',
  'Asha,9876543210,Pune',
  'Ravi,98765,Delhi',
  ',+91 98765 43211,Agra',
  '',
  'Asha K,09876543210,Goa',
  'Meena,9876543212,',
].join('\n');

const draft: Draft = {
  ...emptyDraft,
  listId: 'L1',
  columnRoles: ['name', 'phone', 'keyword'],
  country: 'IN',
  template: 'Hello {{name}} from {{city|town}}',
};

const home = { country: 'IN', countryColumn: null, countryWords: {} };

async function loaded() {
  const handlers = createHandlers();
  const bytes = new TextEncoder().encode(csv);
  const outcome = await handlers['file.read']({ file: new Blob([bytes]), fileName: 'march.csv' }, turn);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return { handlers, view: outcome.view };
}

test('a file becomes headers, contacts and a guess of every column', async () => {
  const { handlers, view } = await loaded();
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
  const { handlers } = await loaded();
  const view = await handlers['file.header']({ rowNumber: null }, turn);
  expect(view.headers).toEqual(
    ['March list', 'Column B', 'Column C'].map((_, index) => `Column ${'ABC'[index]}`),
  );
  expect(view.rowCount).toBe(8);
});

test('states of the check add up to the rows, and a page shows one of them', async () => {
  const { handlers } = await loaded();
  const counts = await handlers['check.run']({ draft, doNotContact: ['919876543212'] }, turn);
  expect(counts.states).toEqual({ ready: 2, fix: 1, duplicate: 1, do_not_contact: 1, hidden: 0, empty: 1 });
  expect(counts.total).toBe(6);
  const input = {
    state: 'duplicate',
    problem: null,
    note: null,
    repair: null,
    search: '',
    offset: 0,
    limit: 10,
  } as const;
  const page = await handlers['check.page'](input, turn);
  expect(page.matching).toBe(1);
  expect(page.rows[0]).toMatchObject({ rowNumber: 7, duplicateOf: 3, hasOtherValues: true });
});

test('a country column is found, understood, and used for the numbers of its rows', async () => {
  const handlers = createHandlers();
  const lines = [
    'Name,Phone,País',
    'Ann,2025550102,Estados Unidos',
    'Bea,07400 123456,UK',
    'Cy,9876543210,Atlantis',
  ];
  const bytes = new TextEncoder().encode([...lines, 'Asha,9876543211,-'].join('\n'));
  await handlers['file.read']({ file: new Blob([bytes]), fileName: 'a.csv' }, turn);
  const { roles } = await handlers['columns.guess']({ country: 'IN' }, turn);
  expect(roles).toEqual(['name', 'phone', 'country']);
  const { words, ...found } = await handlers['columns.countries']({ column: 2, own: {} }, turn);
  expect(words).toEqual({ 'estados unidos': 'US', uk: 'GB' });
  expect(found).toEqual({ known: 2, filled: 3, unknown: [{ cell: 'Atlantis', count: 1 }], chosen: [] });
  const explained = await handlers['columns.countries'](
    { column: 2, own: { atlantis: 'IN', uk: 'FR' } },
    turn,
  );
  expect(explained).toEqual({
    words: { ...words, atlantis: 'IN' },
    known: 3,
    filled: 3,
    unknown: [],
    chosen: [{ cell: 'Atlantis', count: 1, country: 'IN' }],
  });
  const rules = { country: 'IN', countryColumn: 2, countryWords: words };
  expect(await handlers['columns.fit']({ column: 1, ...rules }, turn)).toEqual({ right: 3, total: 4 });
  const own = { ...draft, columnRoles: roles, countryWords: words };
  const counts = await handlers['check.run']({ draft: own, doNotContact: [] }, turn);
  expect(counts).toMatchObject({ states: { ready: 3, fix: 1 }, problems: { unknown_country: 1 } });
  const filter = {
    state: null,
    problem: null,
    note: null,
    repair: null,
    search: '',
    offset: 0,
    limit: 9,
  } as const;
  const { rows } = await handlers['check.page'](filter, turn);
  expect(rows.map(({ number, country, countryCell }) => [number, country, countryCell])).toEqual([
    ['12025550102', 'US', 'Estados Unidos'],
    ['447400123456', 'GB', 'UK'],
    [null, null, 'Atlantis'],
    ['919876543211', 'IN', '-'],
  ]);
});

test('landlines and tidied numbers are counted and shown among the ready; special numbers wait for the owner', async () => {
  const handlers = createHandlers();
  const numbers = ['919876543210', '98765 43211', '011 2345 6789', '1800 123 4567', '+1 202 555 0102'];
  const bytes = new TextEncoder().encode(['Phone', ...numbers].join('\n'));
  await handlers['file.read']({ file: new Blob([bytes]), fileName: 'a.csv' }, turn);
  const own: Draft = { ...draft, columnRoles: ['phone'], template: 'Hi' };
  const counts = await handlers['check.run']({ draft: own, doNotContact: [] }, turn);
  expect(counts).toMatchObject({
    states: { ready: 4, fix: 1 },
    problems: { special: 1 },
    // +1 202 may be either: no landline is said of it.
    notes: { tidied: 3, landline: 1 },
  });
  const page = async (note: 'tidied' | 'landline'): Promise<(string | null)[][]> => {
    const input = {
      state: 'ready',
      problem: null,
      note,
      repair: null,
      search: '',
      offset: 0,
      limit: 9,
    } as const;
    const { rows, matching } = await handlers['check.page'](input, turn);
    expect(matching).toBe(counts.notes[note]);
    return rows.map(({ cell, number }) => [cell, number]);
  };
  expect(await page('landline')).toEqual([['011 2345 6789', '911123456789']]);
  expect((await page('tidied'))[0]).toEqual(['98765 43211', '919876543211']);
  for (const accepted of [{ allowSpecial: true }, { sendAnywayRows: [5] }]) {
    const again = { draft: { ...own, ...accepted }, doNotContact: [] };
    expect((await handlers['check.run'](again, turn)).states).toMatchObject({ ready: 5, fix: 0 });
  }
  const unconfirmed = { draft: { ...own, allowUnconfirmed: true }, doNotContact: [] };
  expect((await handlers['check.run'](unconfirmed, turn)).states.fix).toBe(1);
});

test('a row that main changed is checked anew', async () => {
  const { handlers } = await loaded();
  await handlers['rows.replace'](
    { rows: [{ rowNumber: 4, cells: ['Ravi', '9876543219', 'Delhi'], hidden: false }] },
    turn,
  );
  const counts = await handlers['check.run']({ draft, doNotContact: [] }, turn);
  expect(counts.states.fix).toBe(0);
});

test('a plan adds up to the rows and names what is missing', async () => {
  const { handlers } = await loaded();
  const outcome = await handlers['plan.run']({ draft, doNotContact: [], prices: [] }, turn);
  if (!outcome.ok) throw new Error(outcome.reason);
  const { totals } = outcome;
  expect(totals).toMatchObject({ total: 6, ready: 2, missing: { name: 1 }, hasOneText: false, tooLong: 0 });
  const leftOut = Object.values(totals.leftOutByReason).reduce((sum, count) => sum + count, 0);
  expect(totals.ready + leftOut).toBe(totals.total);
  const page = await handlers['plan.page'](
    {
      filter: 'messages',
      search: 'town',
      sort: 'longest',
      country: null,
      onlyFallback: false,
      guard: null,
      offset: 0,
      limit: 10,
    },
    turn,
  );
  expect(page.people.map((person) => person.text)).toEqual(['Hello Meena from town']);
});

test('a plan is priced by country and part, tells fallbacks, and leaves out exactly whom a list shows', async () => {
  const { handlers } = await loaded();
  const prices = [{ channelId: draft.channelId, country: null, amount: '0.1' }];
  const priced = { ...draft, template: 'Hello {{name|friend}}' };
  const outcome = await handlers['plan.run']({ draft: priced, doNotContact: [], prices }, turn);
  if (!outcome.ok) throw new Error(outcome.reason);
  const { totals } = outcome;
  expect(totals.cost).toEqual({ amount: '0.3', unpriced: 0 });
  expect(totals.withFallback).toBe(1);
  expect(totals.countries).toEqual([{ country: 'IN', people: 3 }]);
  const question = {
    filter: 'messages',
    search: '',
    country: null,
    onlyFallback: true,
    guard: null,
  } as const;
  const rows = await handlers['plan.ticked'](question, turn);
  expect(rows).toHaveLength(1);
  const page = await handlers['plan.page']({ ...question, sort: 'fallback', offset: 0, limit: 9 }, turn);
  expect(page.people).toMatchObject([
    { rowNumber: rows[0], text: 'Hello friend', usesFallback: true, cost: '0.1', country: 'IN' },
  ]);
  expect(await handlers['plan.ticked']({ ...question, onlyFallback: false, country: 'US' }, turn)).toEqual(
    [],
  );
});

test('whoever is unticked stays where they were in the list, until it is asked for otherwise', async () => {
  const { handlers } = await loaded();
  const plan = (changed: Partial<Draft>) =>
    handlers['plan.run'](
      { draft: { ...draft, template: '{{name|friend}}', ...changed }, doNotContact: [], prices: [] },
      turn,
    );
  const rowNumbers = async (filter: 'messages' | 'unticked') => {
    const page = await handlers['plan.page'](
      {
        filter,
        search: '',
        sort: 'longest',
        country: null,
        onlyFallback: false,
        guard: null,
        offset: 0,
        limit: 9,
      },
      turn,
    );
    return page.people.map(({ rowNumber, leftOutReason }) => [rowNumber, leftOutReason]);
  };
  await plan({});
  expect(await rowNumbers('messages')).toEqual([
    [5, null],
    [8, null],
    [3, null],
  ]);
  await plan({ untickedRows: [5] });
  expect(await rowNumbers('messages')).toEqual([
    [5, 'unticked'],
    [8, null],
    [3, null],
  ]);
  expect(await rowNumbers('unticked')).toEqual([[5, 'unticked']]);
  await plan({ untickedRows: [5, 8] });
  expect(await rowNumbers('unticked')).toHaveLength(2);
  await plan({ template: 'Hi {{name|friend}}', untickedRows: [5] });
  expect((await rowNumbers('messages')).at(-1)).toEqual([5, 'unticked']);
  await plan({ template: '{{name|friend}}', untickedRows: [5, 8] });
  expect((await rowNumbers('messages'))[0]).toEqual([3, null]);
});

test('the digest of a plan is the one main will find when it freezes the same rows', async () => {
  const { handlers } = await loaded();
  const outcome = await handlers['plan.run']({ draft, doNotContact: [], prices: [] }, turn);
  const rows = await handlers['rows.take']({ offset: 0 }, turn);
  const rules = draftRules(draft, new Set());
  if (!outcome.ok || !rules) throw new Error('no plan');
  const planner = createPlanner({ rules, ...draftMessages(draft, ['Name', 'Phone', 'City']) });
  const digest = createPlanDigest();
  for (const row of rows) digest.add(planner(row));
  expect(outcome.totals.digest).toBe(digest.value());
  expect(outcome.totals.ready).toBe(digest.count());
});

test('a changed row is planned anew although the rules are the same', async () => {
  const { handlers } = await loaded();
  await handlers['check.run']({ draft, doNotContact: [] }, turn);
  const row = { rowNumber: 4, cells: ['Ravi', '9876543219', 'Delhi'], hidden: false };
  await handlers['rows.replace']({ rows: [row] }, turn);
  const outcome = await handlers['plan.run']({ draft, doNotContact: [], prices: [] }, turn);
  expect(outcome.ok && outcome.totals.ready).toBe(3);
});

test('a preview follows the ready contacts and stops at the last', async () => {
  const { handlers } = await loaded();
  expect(await handlers['plan.person']({ nth: 0 }, turn)).toEqual({ person: null });
  await handlers['check.run']({ draft, doNotContact: [] }, turn);
  expect(await handlers['plan.person']({ nth: 0 }, turn)).toMatchObject({
    person: { of: 3, cells: ['Asha', '9876543210', 'Pune'] },
  });
  expect(await handlers['plan.person']({ nth: 99 }, turn)).toMatchObject({
    person: { name: 'Meena', nth: 2 },
  });
});

test('people are found by name, and by number however it is typed', async () => {
  const { handlers } = await loaded();
  await handlers['check.run']({ draft, doNotContact: [] }, turn);
  const find = async (search: string, limit = 9): Promise<number[]> =>
    (await handlers['plan.find']({ search, limit }, turn)).map(({ nth }) => nth);
  expect(await find('MEENA')).toEqual([2]);
  expect(await find('+91 98765-43210')).toEqual([0]);
  expect(await find('', 2)).toEqual([0, 1]);
  expect(await find('nobody')).toEqual([]);
});

test('values that are no dates are told by keyword, with the first of them', async () => {
  const { handlers } = await loaded();
  const dated = { ...draft, template: 'Hello {{name|you}}: {{city:date}}' };
  const outcome = await handlers['plan.run']({ draft: dated, doNotContact: [], prices: [] }, turn);
  expect(outcome.ok && outcome.totals).toMatchObject({
    ready: 0,
    unreadable: [{ keyword: 'city', kind: 'date', value: 'Pune', rowNumber: 3, messages: 2 }],
  });
});

test('a text message is written plainly where the draft says so, and only there', async () => {
  const { handlers } = await loaded();
  const said = { ...draft, template: `It’s {{name|you}} ${'a'.repeat(70)}`, plainSms: true };
  const run = async (change: Partial<Draft>) => {
    const outcome = await handlers['plan.run'](
      { draft: { ...said, ...change }, doNotContact: [], prices: [] },
      turn,
    );
    return outcome.ok ? outcome.totals : null;
  };
  expect(await run({ channelId: 3 })).toMatchObject({
    isUnicode: false,
    segments: { most: 1, causes: null },
  });
  expect(await run({ channelId: 3, plainSms: false })).toMatchObject({
    segments: { most: 2, causes: { people: 3, characters: ['’'], canBePlain: true } },
  });
  expect(await run({ channelId: 1 })).toMatchObject({ isUnicode: true, segments: { causes: null } });
});

test('rows handed back by main fill an empty workbench', async () => {
  const { handlers } = await loaded();
  const rows = await handlers['rows.take']({ offset: 0 }, turn);
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
  const { handlers } = await loaded();
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
