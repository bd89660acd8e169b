import { afterEach, beforeEach, expect, it } from 'vitest';
import type { CoreRig } from '../support/core-rig.ts';
import { dropRig, openRig } from '../support/core-rig.ts';

let rig: CoreRig;

beforeEach(() => {
  rig = openRig();
});
afterEach(() => dropRig(rig));

/** A draft over a sheet with a country column, which the worker has read. */
async function withCountries(rows: string[][]): Promise<string> {
  const campaignId = await rig.draft(rows, { country: 'IN' }, ['Name', 'Phone', 'Country']);
  const { draft } = await rig.ask('campaigns.draft', { campaignId });
  await rig.ask('campaigns.saveDraft', {
    campaignId,
    name: 'Test',
    draft: {
      ...draft,
      columnRoles: ['name', 'phone', 'country'],
      countryWords: { usa: 'US', 'some name that only one engine knows': 'GB' },
      template: 'Hi {{name}} in {{country|here}}',
    },
  });
  return campaignId;
}

it('plans with the words the draft carries, not with what the engine of main knows', async () => {
  const campaignId = await withCountries([
    ['Ann', '202 555 0102', 'U.S.A.'],
    ['Bea', '07400 123456', 'Some name that only one engine knows'],
    ['Asha', '98765 43210', ''],
    ['Cy', '030 123456', 'Germany'],
  ]);
  const { counts } = await rig.sendToEnd(campaignId);
  expect(counts).toMatchObject({ total: 4, accepted: 3, leftOutByReason: { invalid_number: 1 } });
  expect(rig.queue.list().map(({ number, message }) => [number, message])).toEqual([
    ['12025550102', 'Hi Ann in U.S.A.'],
    ['447400123456', 'Hi Bea in Some name that only one engine knows'],
    ['919876543210', 'Hi Asha in here'],
  ]);
});

it('remembers the country column of a header set', async () => {
  await withCountries([['Ann', '202 555 0102', 'USA']]);
  expect(await rig.ask('columns.recall', { headers: ['Name', 'Phone', 'Country'] })).toEqual([
    'name',
    'phone',
    'country',
  ]);
});

it('opens, saves and sends a draft that was stored before there were country columns', async () => {
  const campaignId = await rig.draft([['Ann', '+12025550102']]);
  rig.sql(`UPDATE campaigns SET draft = json_remove(draft, '$.countryWords', '$.followsPhone')`);
  const { campaign, draft } = await rig.ask('campaigns.draft', { campaignId });
  expect(draft).toMatchObject({ countryWords: {}, followsPhone: false });
  await rig.ask('campaigns.saveDraft', { campaignId, name: campaign.name, draft });
  expect((await rig.sendToEnd(campaignId)).counts.accepted).toBe(1);
});

it('refuses words that are no countries, or more than a sheet can have', async () => {
  const campaignId = await rig.draft([['Ann', '+12025550102']]);
  const { draft } = await rig.ask('campaigns.draft', { campaignId });
  const many = Object.fromEntries(Array.from({ length: 2001 }, (_, index) => [`w${index}`, 'IN']));
  for (const countryWords of [{ a: 'India' }, { a: '' }, many]) {
    const input = { campaignId, name: 'Test', draft: { ...draft, countryWords } };
    expect(await rig.call('campaigns.saveDraft', input)).toMatchObject({ error: { code: 'bad_input' } });
  }
});
