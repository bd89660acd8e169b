import { afterEach, beforeEach, expect, it } from 'vitest';
import { limits } from '../../shared/domain/limits.ts';
import type { CoreRig } from '../support/core-rig.ts';
import { dropRig, fictionRows, openRig } from '../support/core-rig.ts';

let rig: CoreRig;
beforeEach(() => {
  rig = openRig();
});
afterEach(() => dropRig(rig));

const listOf = async (campaignId: string): Promise<string> =>
  (await rig.ask('campaigns.draft', { campaignId })).draft.listId ?? '';

it('a list is kept with its mapping and tells what uses it', async () => {
  const sent = await rig.draft(fictionRows(2), { country: 'US' });
  const listId = await listOf(sent);
  await rig.sendToEnd(sent);
  const { campaign, draft } = await rig.ask('campaigns.createDraft', { name: 'Second' });
  await rig.ask('campaigns.saveDraft', {
    campaignId: campaign.id,
    name: 'Second',
    draft: { ...draft, listId },
  });
  await rig.ask('lists.rename', { listId, name: 'Friends' });
  const [list] = await rig.ask('lists.overview', {});
  expect(list).toMatchObject({
    name: 'Friends',
    rowCount: 2,
    mapping: { columnRoles: ['name', 'phone'], country: 'US', countryWords: {} },
  });
  expect(new Set(list?.usedBy.map(({ campaignId, state }) => `${campaignId} ${state}`))).toEqual(
    new Set([`${sent} done`, `${campaign.id} draft`]),
  );
});

it('a list whose rows never all arrived is on no screen', async () => {
  await rig.ask('lists.create', { name: 'Half', fileName: 'h.csv', sheetName: '', headers: ['Phone'] });
  expect(await rig.ask('lists.overview', {})).toEqual([]);
});

it('a list that a draft uses goes only where the owner said so; the draft then starts at its sheet again', async () => {
  const campaignId = await rig.draft(fictionRows(3), { step: 'review', untickedRows: [2], keptRows: [3] });
  const listId = await listOf(campaignId);
  expect(await rig.call('lists.remove', { listId })).toMatchObject({ error: { code: 'list_in_use' } });
  expect(await rig.ask('lists.overview', {})).toHaveLength(1);
  await rig.ask('lists.remove', { listId, evenIfUsed: true });
  expect(await rig.ask('lists.overview', {})).toEqual([]);
  expect((await rig.ask('campaigns.draft', { campaignId })).draft).toMatchObject({
    step: 'sheet',
    listId: null,
    columnRoles: [],
    untickedRows: [],
    keptRows: [],
    template: 'Hi {{name}}',
  });
});

it('a campaign that was sent keeps its people and texts when its list goes', async () => {
  const campaignId = await rig.draft(fictionRows(3));
  const listId = await listOf(campaignId);
  await rig.sendToEnd(campaignId);
  await rig.ask('lists.remove', { listId });
  const { people } = await rig.ask('campaigns.people', { campaignId });
  expect(people.map(({ text, state }) => [text, state])).toEqual(
    ['Person 1', 'Person 2', 'Person 3'].map((name) => [`Hi ${name}`, 'accepted']),
  );
});

it('all rows of a long list go', async () => {
  const campaignId = await rig.draft(
    Array.from({ length: limits.rowsPerChunk + 1 }, (_, index) => ['P', String(index)]),
  );
  const listId = await listOf(campaignId);
  await rig.ask('lists.remove', { listId, evenIfUsed: true });
  expect(await rig.ask('lists.rows', { listId, afterRowNumber: 0, limit: 1 })).toEqual([]);
  expect(await rig.call('lists.get', { listId })).toMatchObject({ error: { code: 'not_found' } });
});
