import { afterEach, beforeEach, expect, it } from 'vitest';
import type { CoreRig } from '../support/core-rig.ts';
import { dropRig, fictionRows, openRig } from '../support/core-rig.ts';

let rig: CoreRig;
beforeEach(() => {
  rig = openRig();
});
afterEach(() => dropRig(rig));

const entries = () => rig.ask('doNotContact.entries', { afterNumber: '', limit: 10 });

it('keeps when a number was added and from where, and the first time stands', async () => {
  const numbers = ['12025550101', '12025550102'];
  const first = rig.ask('doNotContact.add', { numbers, source: 'file', sourceName: 'old.xlsx' });
  expect(await first).toEqual({ added: 2 });
  const again = ['12025550102', '12025550103'];
  expect(await rig.ask('doNotContact.add', { numbers: again, source: 'typed' })).toEqual({ added: 1 });
  const kept = await entries();
  expect(kept.map(({ number, source, sourceName }) => [number, source, sourceName])).toEqual([
    ['12025550101', 'file', 'old.xlsx'],
    ['12025550102', 'file', 'old.xlsx'],
    ['12025550103', 'typed', ''],
  ]);
  expect(await rig.ask('doNotContact.find', { numbers: ['12025550109', '12025550103'] })).toEqual([
    '12025550103',
  ]);
});

it('gives its entries in pages', async () => {
  await rig.ask('doNotContact.add', { numbers: ['12025550101', '12025550102'], source: 'typed' });
  const [first] = await rig.ask('doNotContact.entries', { afterNumber: '', limit: 1 });
  const rest = await rig.ask('doNotContact.entries', { afterNumber: first?.number ?? '', limit: 1 });
  expect([first?.number, rest[0]?.number]).toEqual(['12025550101', '12025550102']);
});

it.each(['+12025550101', '0123456789', '12345', '1202555010A'])('refuses %s', async (number) => {
  const result = await rig.call('doNotContact.add', { numbers: [number], source: 'typed' });
  expect(result).toMatchObject({ ok: false, error: { code: 'bad_input' } });
});

it('a practice campaign adds nobody by itself, and sends to nobody on it', async () => {
  await rig.ask('doNotContact.add', { numbers: ['12025550101'], source: 'typed' });
  const campaign = await rig.sendToEnd(await rig.draft(fictionRows(3)));
  expect(campaign.counts).toMatchObject({ accepted: 2, leftOutByReason: { do_not_contact: 1 } });
  expect((await entries()).map(({ number }) => number)).toEqual(['12025550101']);
});
