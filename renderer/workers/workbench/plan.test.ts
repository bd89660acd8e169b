import { expect, test } from 'vitest';
import type { SheetRow } from '../../../shared/domain/sheet-row.ts';
import type { Draft } from '../../../shared/domain/draft.ts';
import { createPlanDigest, createPlanner, draftMessages, draftRules } from '../../../shared/domain/plan.ts';
import { draft, loadedWorkbench, turn } from '../../../test/support/march-list.ts';

test('a plan adds up to the rows and names what is missing', async () => {
  const { handlers } = await loadedWorkbench();
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
  const { handlers } = await loadedWorkbench();
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
  const { handlers } = await loadedWorkbench();
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
  const { handlers } = await loadedWorkbench();
  const outcome = await handlers['plan.run']({ draft, doNotContact: [], prices: [] }, turn);
  const { text } = await handlers['rows.take']({ offset: 0 }, turn);
  const rules = draftRules(draft, new Set());
  if (!outcome.ok || !rules) throw new Error('no plan');
  const planner = createPlanner({ rules, ...draftMessages(draft, ['Name', 'Phone', 'City']) });
  const digest = createPlanDigest();
  for (const row of JSON.parse(text) as SheetRow[]) digest.add(planner(row));
  expect(outcome.totals.digest).toBe(digest.value());
  expect(outcome.totals.ready).toBe(digest.count());
});

test('a changed row is planned anew although the rules are the same', async () => {
  const { handlers } = await loadedWorkbench();
  await handlers['check.run']({ draft, doNotContact: [] }, turn);
  const row = { rowNumber: 4, cells: ['Ravi', '9876543219', 'Delhi'], hidden: false };
  await handlers['rows.replace']({ mark: 1, rows: [row] }, turn);
  const outcome = await handlers['plan.run']({ draft, doNotContact: [], prices: [] }, turn);
  expect(outcome.ok && outcome.totals.ready).toBe(3);
});

test('a preview follows the ready contacts and stops at the last', async () => {
  const { handlers } = await loadedWorkbench();
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
  const { handlers } = await loadedWorkbench();
  await handlers['check.run']({ draft, doNotContact: [] }, turn);
  const find = async (search: string, limit = 9): Promise<number[]> =>
    (await handlers['plan.find']({ search, limit }, turn)).map(({ nth }) => nth);
  expect(await find('MEENA')).toEqual([2]);
  expect(await find('+91 98765-43210')).toEqual([0]);
  expect(await find('', 2)).toEqual([0, 1]);
  expect(await find('nobody')).toEqual([]);
});

test('values that are no dates are told by keyword, with the first of them', async () => {
  const { handlers } = await loadedWorkbench();
  const dated = { ...draft, template: 'Hello {{name|you}}: {{city:date}}' };
  const outcome = await handlers['plan.run']({ draft: dated, doNotContact: [], prices: [] }, turn);
  expect(outcome.ok && outcome.totals).toMatchObject({
    ready: 0,
    unreadable: [{ keyword: 'city', kind: 'date', value: 'Pune', rowNumber: 3, messages: 2 }],
  });
});

test('a text message is written plainly where the draft says so, and only there', async () => {
  const { handlers } = await loadedWorkbench();
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
