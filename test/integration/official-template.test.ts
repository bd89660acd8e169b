import { afterEach, beforeEach, expect, it } from 'vitest';
import type { OfficialTemplate } from '../../shared/domain/official-template.ts';
import type { CoreRig } from '../support/core-rig.ts';
import { dropRig, openRig } from '../support/core-rig.ts';

let rig: CoreRig;
beforeEach(() => {
  rig = openRig();
});
afterEach(() => dropRig(rig));

const officialTemplate: OfficialTemplate = {
  templateId: 'order_ready_2',
  language: 'en_US',
  body: 'Hello {{1}}, your order {{2}} is ready.',
  values: ['{{name:first|friend}}', 'no. {{order}}'],
};
const rows = [
  ['Ana Luz', '+12025550101', '7'],
  ['', '+12025550102', '8'],
  ['Omar', '+12025550103', 'two\nlines'],
  ['Zoë', '+12025550104', ''],
];
const headers = ['Name', 'Phone', 'Order'];
const draftOf = (changes = {}): Promise<string> =>
  rig.draft(rows, { channelId: 8, officialTemplate, ...changes }, headers);

it('an approved template goes out by its id with values, and the finished text is kept', async () => {
  const campaignId = await draftOf();
  expect(await rig.sendToEnd(campaignId)).toMatchObject({ counts: { accepted: 2 } });
  expect(rig.queue.list().map(({ number, message }) => [number, JSON.parse(message) as string[]])).toEqual([
    ['12025550101', ['order_ready_2', 'en_US', 'Ana', 'no. 7']],
    ['12025550102', ['order_ready_2', 'en_US', 'friend', 'no. 8']],
  ]);
  const { people } = await rig.ask('campaigns.people', { campaignId });
  expect(people.map(({ text, leftOutReason, detail }) => text ?? [leftOutReason, detail])).toEqual([
    'Hello Ana, your order no. 7 is ready.',
    'Hello friend, your order no. 8 is ready.',
    ['missing_keyword', 'order (“two\nlines”)'],
    ['missing_keyword', 'order'],
  ]);
});

it('people who are sent to again get the same template with their own values', async () => {
  rig.faults.next({ refuse: 802 });
  const campaignId = await draftOf();
  await rig.sendToEnd(campaignId);
  expect(rig.queue.list()).toEqual([]);
  const again = await rig.ask('campaigns.sendAgainToRefused', { campaignId });
  await rig.ask('campaigns.resume', { campaignId: again.id });
  await rig.core.sender.settled();
  expect(rig.queue.list().map(({ message }) => (JSON.parse(message) as string[]).slice(2))).toEqual([
    ['Ana', 'no. 7'],
    ['friend', 'no. 8'],
  ]);
});

it('one that is not whole is not sent', async () => {
  for (const bad of [
    { templateId: ' ' },
    { language: 'english' },
    { body: 'Hello {{2}}' },
    { values: ['{{name}}', ' '] },
    { values: ['{{name}}', 'a\nb'] },
    { values: ['{{name}}', '{{shoe size}}'] },
  ]) {
    const campaignId = await draftOf({ officialTemplate: { ...officialTemplate, ...bad } });
    expect(await rig.send(campaignId)).toMatchObject({ error: { code: 'template_problem' } });
  }
  expect(rig.queue.list()).toEqual([]);
});

it('on another channel the free text is sent, and the template waits', async () => {
  const campaignId = await draftOf({ channelId: 1, template: 'Hi {{order}}' });
  await rig.sendToEnd(campaignId);
  expect(rig.queue.list().map(({ message }) => message)).toEqual(['Hi 7', 'Hi 8', 'Hi two\nlines']);
});
