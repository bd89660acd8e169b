import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CoreRig } from '../support/core-rig.ts';
import { dropRig, fictionRows, openRig } from '../support/core-rig.ts';

let rig: CoreRig;

beforeEach(() => {
  rig = openRig();
});
afterEach(() => dropRig(rig));

const codeOf = async (sending: Promise<unknown>): Promise<unknown> => {
  const result = (await sending) as { ok: boolean; error?: { code: string } };
  return result.ok ? 'ok' : result.error?.code;
};

describe('what is refused before anything is frozen', () => {
  it.each([
    ['an unknown keyword', { template: 'Hi {{nmae}}' }, 'template_problem'],
    ['an unknown keyword with a fallback', { template: 'Hi {{nmae|friend}}' }, 'template_problem'],
    ['an unclosed keyword', { template: 'Hi {{name' }, 'template_problem'],
    ['an empty message', { template: '  ' }, 'template_problem'],
    ['a message too long for SMS', { template: 'x'.repeat(1531), channelId: 3 }, 'message_too_long'],
    ['a message too long for WhatsApp', { template: 'x'.repeat(4097) }, 'message_too_long'],
    ['a media address that is none', { mediaUrl: 'file:///etc/passwd' }, 'media_problem'],
    ['an account that is gone', { accountId: 'gone' }, 'not_found'],
  ])('%s', async (_, patch, code) => {
    const campaignId = await rig.draft(fictionRows(3), patch);
    expect(await codeOf(rig.send(campaignId))).toBe(code);
    expect(await rig.ask('campaigns.get', { campaignId })).toMatchObject({
      state: 'draft',
      counts: { total: 0 },
    });
    expect(rig.queue.count()).toBe(0);
  });

  it('a sheet with nobody ready', async () => {
    expect(
      await codeOf(
        rig.send(
          await rig.draft([
            ['A', ''],
            ['B', 'none'],
          ]),
        ),
      ),
    ).toBe('nobody_ready');
  });

  it('a plan that is not what was reviewed', async () => {
    const campaignId = await rig.draft(fictionRows(3));
    for (const expected of [
      { count: 2, digest: 'x' },
      { count: 3, digest: 'x' },
    ]) {
      const sending = rig.call('campaigns.send', { campaignId, expected, undoSeconds: 0 });
      expect(await codeOf(sending)).toBe('plan_changed');
    }
    expect(rig.queue.count()).toBe(0);
  });

  it('a campaign over its budget, whatever the window says; it goes at exactly the budget', async () => {
    await rig.ask('settings.update', { prices: [{ channelId: 1, country: 'US', amount: '0.1' }] });
    const campaignId = await rig.draft(fictionRows(3), { budget: '0.29' });
    expect(await rig.send(campaignId)).toEqual({
      ok: false,
      error: { code: 'over_budget', details: { cost: '0.3', budget: '0.29' } },
    });
    expect(await rig.ask('campaigns.get', { campaignId })).toMatchObject({ state: 'draft' });
    expect(rig.queue.count()).toBe(0);
    const { draft } = await rig.ask('campaigns.draft', { campaignId });
    await rig.ask('campaigns.saveDraft', { campaignId, name: 'Test', draft: { ...draft, budget: '0.30' } });
    // A limit holds nothing where a message has no price.
    const abroad = await rig.draft([...fictionRows(1), ['Eve', '+61491570156']], { budget: '100' });
    expect(await codeOf(rig.send(abroad))).toBe('budget_unpriced');
    expect(rig.queue.count()).toBe(0);
    expect(await codeOf(rig.send(campaignId))).toBe('ok');
  });

  it('a real account without a token, and the sample list to any real account', async () => {
    const account = await rig.ask('accounts.save', {
      accountId: null,
      name: 'Shop',
      baseUrl: 'https://gateway.invalid/app/api/v2',
    });
    const campaignId = await rig.draft(fictionRows(1), { accountId: account.id });
    expect(await codeOf(rig.send(campaignId))).toBe('no_token');
    await rig.ask('accounts.setToken', { accountId: account.id, token: 'secret' });
    const list = await rig.ask('lists.create', {
      name: 'Sample',
      fileName: 'sample-contacts.xlsx',
      sheetName: 'S',
      headers: ['Name', 'Phone'],
    });
    await rig.ask('lists.addRows', {
      listId: list.id,
      rows: [{ rowNumber: 2, cells: ['A', '+12025550100'], hidden: false }],
    });
    await rig.ask('lists.complete', { listId: list.id, rowCount: 1 });
    const { draft } = await rig.ask('campaigns.draft', { campaignId });
    await rig.ask('campaigns.saveDraft', { campaignId, name: 'Test', draft: { ...draft, listId: list.id } });
    expect(await codeOf(rig.send(campaignId))).toBe('practice_only');
  });
});

describe('the door', () => {
  it.each([
    ['campaigns.nothing', {}, 'unknown_call'],
    ['__proto__', {}, 'unknown_call'],
    ['toString', {}, 'unknown_call'],
    ['campaigns.get', { campaignId: '../etc' }, 'bad_input'],
    ['campaigns.get', { campaignId: 'a', more: 1 }, 'bad_input'],
    ['campaigns.get', null, 'bad_input'],
    ['campaigns.get', { campaignId: 'unknown' }, 'not_found'],
    ['accounts.save', { accountId: null, name: 'x', baseUrl: 'http://example.com/api' }, 'bad_input'],
    ['accounts.save', { accountId: null, name: 'x', baseUrl: 'https://u:p@example.com/api' }, 'bad_input'],
    ['lists.addRows', { listId: 'x', rows: [{ rowNumber: 0, cells: [], hidden: false }] }, 'bad_input'],
    ['lists.addRows', { listId: 'x', rows: '[{"rowNumber":0,"cells":[],"hidden":false}]' }, 'bad_input'],
    ['lists.addRows', { listId: 'x', rows: '[{"rowNumber":2,"cells":[],"hid' }, 'bad_input'],
    ['lists.addRows', { listId: 'x', rows: '{"rowNumber":2}' }, 'bad_input'],
    ['lists.addRows', { listId: 'x', rows: '[]' }, 'bad_input'],
  ])('answers %s %j with %s', async (name, input, code) => {
    expect(await rig.core.dispatch(name, input)).toMatchObject({ ok: false, error: { code } });
  });

  it('takes the rows of a list only in order, once, and all of them', async () => {
    const { id: listId } = await rig.ask('lists.create', {
      name: 'L',
      fileName: 'f.xlsx',
      sheetName: 'S',
      headers: ['A'],
    });
    const row = (rowNumber: number) => ({ rowNumber, cells: ['a'], hidden: false });
    await rig.ask('lists.addRows', { listId, rows: JSON.stringify([row(2), row(3)]) });
    expect(await codeOf(rig.call('lists.addRows', { listId, rows: [row(3)] }))).toBe('bad_input');
    expect(await codeOf(rig.call('lists.complete', { listId, rowCount: 3 }))).toBe('bad_input');
    expect(await rig.ask('lists.complete', { listId, rowCount: 2 })).toMatchObject({
      rowCount: 2,
      isComplete: true,
    });
    expect(await codeOf(rig.call('lists.addRows', { listId, rows: [row(4)] }))).toBe('wrong_state');
  });

  it('keeps the imported cell beside an edited one, and drafts over a restart', async () => {
    const campaignId = await rig.draft([['A', 'wrong']]);
    const { draft } = await rig.ask('campaigns.draft', { campaignId });
    const listId = draft.listId ?? '';
    await rig.ask('lists.editCells', {
      listId,
      edits: [{ rowNumber: 2, column: 1, value: '+12025550100' }],
    });
    await rig.close();
    rig = openRig({ dataDir: rig.dataDir });
    expect(await rig.ask('lists.rows', { listId, afterRowNumber: 0, limit: 10 })).toEqual([
      { rowNumber: 2, cells: ['A', '+12025550100'], hidden: false, imported: ['A', 'wrong'] },
    ]);
    expect((await rig.ask('campaigns.draft', { campaignId })).draft).toEqual(draft);
    expect(await codeOf(rig.send(campaignId))).toBe('ok');
    await rig.core.sender.settled();
  });

  it('finds people by name, text or number, and takes a digit in a name for no number', async () => {
    const campaignId = await rig.draft([
      ['Anna 2', '+12025550102'],
      ['Ben', '+12025550122'],
    ]);
    await rig.send(campaignId);
    await rig.core.sender.settled();
    const found = async (search: string): Promise<number> =>
      (await rig.ask('campaigns.people', { campaignId, search })).matching;
    expect([
      await found('Anna 2'),
      await found('hi ben'),
      await found('+1 (202) 555-01'),
      await found('%'),
    ]).toEqual([1, 1, 2, 0]);
  });

  it('one damaged setting costs only itself', async () => {
    await rig.ask('settings.update', { country: 'IN', welcomed: true });
    rig.sql(`UPDATE settings SET value = json_set(value, '$.country', 7)`);
    expect(await rig.ask('settings.read', {})).toMatchObject({ country: null, welcomed: true });
  });

  it('remembers the roles of a header set', async () => {
    await rig.draft(fictionRows(1), {}, ['Name', 'Phone', 'City']);
    expect(await rig.ask('columns.recall', { headers: ['name ', 'PHONE', 'City'] })).toEqual([
      'name',
      'phone',
      'keyword',
    ]);
    expect(await rig.ask('columns.recall', { headers: ['name', 'phone'] })).toBeNull();
  });
});
