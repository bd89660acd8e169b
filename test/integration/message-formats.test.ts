import { afterEach, beforeEach, expect, it } from 'vitest';
import { formatsOf } from '../../shared/domain/formats-of.ts';
import type { CoreRig } from '../support/core-rig.ts';
import { dropRig, openRig } from '../support/core-rig.ts';

let rig: CoreRig;
beforeEach(() => {
  rig = openRig();
});
afterEach(() => dropRig(rig));

const headers = ['Name', 'Phone', 'Due', 'Amount'];
const rows = [
  ['Ana', '+12025550101', '2026-03-06', '1234567.5'],
  ['Ben', '+12025550102', '06/03/2026', '48'],
  ['Cleo', '+12025550103', 'soon', '5'],
];

it('what was reviewed in one language is sent in it, dates and numbers as read there, and nobody without them', async () => {
  const campaignId = await rig.draft(
    rows,
    {
      template: '{{name}}: {{due:date long}}, {{amount:number 2}}',
      formats: formatsOf('hi-IN'),
      dateOrder: 'dmy',
    },
    headers,
  );
  await rig.sendToEnd(campaignId);
  expect(rig.queue.list().map(({ message }) => message)).toEqual([
    'Ana: शुक्रवार, 6 मार्च 2026, 12,34,567.50',
    'Ben: शुक्रवार, 6 मार्च 2026, 48.00',
  ]);
  const { people } = await rig.ask('campaigns.people', { campaignId });
  expect(people[2]).toMatchObject({ leftOutReason: 'missing_keyword', detail: 'due (“soon”)' });
});

it('a text message written plainly is the one that was counted, on other channels it keeps its signs', async () => {
  const template = '“Hi” {{name}} – it’s ready…';
  const sms = await rig.draft(rows.slice(0, 1), { template, channelId: 3, plainSms: true }, headers);
  await rig.sendToEnd(sms);
  const whatsApp = await rig.draft(rows.slice(1, 2), { template, channelId: 1, plainSms: true }, headers);
  await rig.sendToEnd(whatsApp);
  expect(rig.queue.list().map(({ message }) => message)).toEqual([
    '"Hi" Ana - it\'s ready...',
    '“Hi” Ben – it’s ready…',
  ]);
});
