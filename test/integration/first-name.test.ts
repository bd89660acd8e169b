import { afterEach, beforeEach, expect, it } from 'vitest';
import type { CoreRig } from '../support/core-rig.ts';
import { dropRig, openRig } from '../support/core-rig.ts';

let rig: CoreRig;

beforeEach(() => {
  rig = openRig();
});
afterEach(() => dropRig(rig));

it('a Name column that is split is sent with first names, and remembered by the headings', async () => {
  const campaignId = await rig.draft(
    [
      ['Schmidt, Dr. Anna', '+12025550100'],
      ['श्रीमती सुनीता देवी', '+12025550101'],
      ['42', '+12025550102'],
    ],
    {},
    ['Customer', 'Mobile'],
  );
  const { draft } = await rig.ask('campaigns.draft', { campaignId });
  await rig.ask('campaigns.saveDraft', {
    campaignId,
    name: 'Test',
    draft: { ...draft, columnRoles: ['full_name', 'phone'], template: 'Hi {{first name}}' },
  });
  const { counts } = await rig.sendToEnd(campaignId);
  expect(counts).toMatchObject({ total: 3, accepted: 2, leftOutByReason: { missing_keyword: 1 } });
  expect(rig.queue.list().map(({ message }) => message)).toEqual(['Hi Anna', 'Hi सुनीता']);
  const { people } = await rig.ask('campaigns.people', { campaignId });
  expect(people.map(({ name }) => name)).toEqual(['Schmidt, Dr. Anna', 'श्रीमती सुनीता देवी', '42']);
  expect(await rig.ask('columns.recall', { headers: ['customer', 'Mobile'] })).toEqual([
    'full_name',
    'phone',
  ]);
});
