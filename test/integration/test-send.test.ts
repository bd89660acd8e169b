import { afterEach, beforeEach, expect, it } from 'vitest';
import { noGuards } from '../../shared/domain/guards.ts';
import type { CampaignSummary } from '../../shared/domain/campaign.ts';
import type { CoreRig } from '../support/core-rig.ts';
import { dropRig, fictionRows, openRig } from '../support/core-rig.ts';

const own = '12025550199';
const people = fictionRows(3);
let rig: CoreRig;
let accountId: string;

beforeEach(async () => {
  rig = openRig();
  const baseUrl = await rig.practiceUrl();
  ({ id: accountId } = await rig.ask('accounts.save', { accountId: null, name: 'Shop', baseUrl }));
  await rig.ask('accounts.setToken', { accountId, token: 'any' });
  await rig.ask('settings.update', { testNumbers: [own] });
});
afterEach(() => dropRig(rig));

const codeOf = async (campaignId: string, rowNumber: number, number = own): Promise<string> => {
  const result = await rig.call('campaigns.sendTest', { campaignId, rowNumber, number });
  return result.ok ? 'ok' : result.error.code;
};
async function test(campaignId: string, rowNumber: number): Promise<CampaignSummary> {
  const { id } = await rig.ask('campaigns.sendTest', { campaignId, rowNumber, number: own });
  await rig.core.sender.settled();
  return rig.ask('campaigns.get', { campaignId: id });
}

it('sends the message of one contact to the own number, once, marked as a test', async () => {
  const campaignId = await rig.draft(people, { accountId, untickedRows: [3] });
  const sent = await test(campaignId, 3);
  expect(sent).toMatchObject({ isTest: true, state: 'done', name: 'Test: Test', parentId: null });
  expect(sent.counts).toMatchObject({ total: 1, accepted: 1 });
  expect(rig.queue.list().map(({ number, message }) => [number, message])).toEqual([[own, 'Hi Person 2']]);
  // The draft is a draft as before, and another test is another message.
  expect(await rig.ask('campaigns.get', { campaignId })).toMatchObject({ state: 'draft', isTest: false });
  await test(campaignId, 2);
  expect(rig.queue.count()).toBe(2);
});

it('counts in no guard and starts no template, but its credits are those of the month', async () => {
  const campaignId = await rig.draft([['Me', `+${own}`]], { accountId });
  await test(campaignId, 2);
  expect(await rig.ask('campaigns.guards', { campaignId })).toEqual(noGuards);
  expect(await rig.ask('templates.past', {})).toEqual([]);
  const [month] = await rig.ask('accounts.creditsByMonth', {});
  expect(month).toMatchObject({ accountName: 'Shop', credits: '0.005' });
});

it('is refused for a number that is none of the own, for a contact without a message, and over the budget', async () => {
  const rows = [...people, ['', '+12025550177']];
  const campaignId = await rig.draft(rows, { accountId });
  expect(await codeOf(campaignId, 2, '12025550100')).toBe('no_test_number');
  await rig.ask('settings.update', { testNumbers: ['55123456789'] });
  expect(await codeOf(campaignId, 2, '55123456789')).toBe('no_test_number');
  await rig.ask('settings.update', { testNumbers: [own] });
  expect([await codeOf(campaignId, 5), await codeOf(campaignId, 99)]).toEqual([
    'no_test_message',
    'no_test_message',
  ]);
  await rig.ask('settings.update', { prices: [{ channelId: 1, country: null, amount: '2' }] });
  const poor = await rig.draft(people, { accountId, budget: '1' });
  expect(await codeOf(poor, 2)).toBe('over_budget');
  expect(rig.queue.count()).toBe(0);
  expect(await codeOf(campaignId, 2)).toBe('ok');
  await rig.core.sender.settled();
});

it('is uncertain where the reply is lost, goes to nobody who wants no messages, and needs no account in practice', async () => {
  const campaignId = await rig.draft(people, { accountId });
  rig.faults.next('reset_after_queueing');
  expect((await test(campaignId, 2)).counts).toMatchObject({ uncertain: 1, accepted: 0 });
  const practice = await rig.draft(people);
  expect((await test(practice, 2)).counts).toMatchObject({ accepted: 1 });
  await rig.ask('doNotContact.add', { numbers: [own], source: 'typed' });
  expect((await test(campaignId, 2)).counts).toMatchObject({ leftOut: 1, accepted: 0 });
});
