import { expect, test } from 'vitest';
import type { Draft } from '../../../shared/domain/draft.ts';
import { draft, loadedWorkbench, turn } from '../../../test/support/march-list.ts';
import { createHandlers } from '../handlers.ts';

test('states of the check add up to the rows, and a page shows one of them', async () => {
  const { handlers } = await loadedWorkbench();
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
  const { handlers } = await loadedWorkbench();
  await handlers['rows.replace'](
    { mark: 1, rows: [{ rowNumber: 4, cells: ['Ravi', '9876543219', 'Delhi'], hidden: false }] },
    turn,
  );
  const counts = await handlers['check.run']({ draft, doNotContact: [] }, turn);
  expect(counts.states.fix).toBe(0);
});
