import { afterEach, beforeEach, expect, it } from 'vitest';
import { guardCode, noGuards } from '../../shared/domain/guards.ts';
import type { CoreRig } from '../support/core-rig.ts';
import { dropRig, fictionRows, openRig } from '../support/core-rig.ts';
import { review } from '../support/make-draft.ts';
import { createSkippingClock } from '../support/skipping-clock.ts';

const dayMs = 24 * 60 * 60 * 1000;
const people = fictionRows(4);
const clock = createSkippingClock();
let rig: CoreRig;
let accountId: string;

beforeEach(async () => {
  rig = openRig({ clock });
  const baseUrl = await rig.practiceUrl();
  ({ id: accountId } = await rig.ask('accounts.save', { accountId: null, name: 'Shop', baseUrl }));
  await rig.ask('accounts.setToken', { accountId, token: 'any' });
});
afterEach(() => dropRig(rig));

const draft = (rows: string[][], template = 'Hi {{name}}') => rig.draft(rows, { accountId, template });
const guards = (campaignId: string) => rig.ask('campaigns.guards', { campaignId });
const send = async (campaignId: string, confirmedGuards: string) =>
  rig.call('campaigns.send', {
    campaignId,
    expected: await review(rig.ask, campaignId),
    confirmedGuards,
    undoSeconds: 0,
  });

it('names who had this text and who had any message, and sends only what was confirmed', async () => {
  await rig.sendToEnd(await draft(people.slice(0, 2)));
  const again = await draft(people.slice(0, 3));
  const report = await guards(again);
  expect(report).toMatchObject({ rows: { same_text: [2, 3], recent: [2, 3] }, uncertain: [], days: 7 });
  expect(await send(again, '')).toMatchObject({ ok: false, error: { code: 'guards_unconfirmed' } });
  expect(await rig.ask('campaigns.get', { campaignId: again })).toMatchObject({ state: 'draft' });
  // Meanwhile another window sends to the third of them: what was confirmed is not what is the case any more.
  await rig.sendToEnd(await draft(people.slice(2, 3), 'Sale'));
  expect(await send(again, guardCode(report))).toMatchObject({ ok: false });
  expect(rig.queue.count()).toBe(3);
  const now = await guards(again);
  expect(now.rows).toEqual({ same_text: [2, 3], recent: [2, 3, 4] });
  clock.set(60_000);
  expect(await send(again, guardCode(now))).toMatchObject({ ok: true });
  await rig.core.sender.settled();
  expect(rig.queue.count()).toBe(6);
});

it('says what is only maybe, and counts neither the refused nor practice nor what is long ago', async () => {
  rig.faults.next('empty_200');
  await rig.sendToEnd(await draft(people.slice(0, 1)));
  rig.faults.next({ refuse: 801 });
  await rig.sendToEnd(await draft(people.slice(1, 2)));
  await rig.sendToEnd(await rig.draft(people.slice(2, 3)));
  const next = await draft(people);
  expect(await guards(next)).toMatchObject({ rows: { same_text: [2], recent: [2] }, uncertain: [2] });
  clock.set(8 * dayMs);
  expect((await guards(next)).rows).toEqual({ same_text: [2], recent: [] });
  await rig.ask('settings.update', { recentDays: 30 });
  expect((await guards(next)).rows.recent).toEqual([2]);
  await rig.ask('settings.update', { recentDays: null });
  expect((await guards(next)).rows.recent).toEqual([]);
  expect(await guards(await rig.draft(people))).toEqual(noGuards);
});

it('names an earlier campaign of the same sheet and message, today or not over yet', async () => {
  const first = await draft(people.slice(0, 2));
  await rig.sendToEnd(first);
  const { draft: own } = await rig.ask('campaigns.draft', { campaignId: first });
  const { campaign } = await rig.ask('campaigns.createDraft', { name: 'Twice' });
  await rig.ask('campaigns.saveDraft', { campaignId: campaign.id, name: 'Twice', draft: own });
  expect((await guards(campaign.id)).earlier).toMatchObject({ campaignId: first, name: 'Test' });
  // The same file chosen once more is the same sheet; another message is none.
  const copy = await draft(people.slice(0, 2), ' Hi {{name}}');
  expect((await guards(copy)).earlier).toMatchObject({ campaignId: first });
  expect((await guards(await draft(people.slice(0, 2), 'Sale'))).earlier).toBeNull();
  expect((await guards(await draft(people.slice(0, 1)))).earlier).toBeNull();
  // Other people under the same name and headings are another sheet.
  expect((await guards(await draft(people.slice(2)))).earlier).toBeNull();
  await rig.ask('campaigns.saveDraft', {
    campaignId: campaign.id,
    name: 'Twice',
    draft: { ...own, untickedRows: [2] },
  });
  expect(await send(campaign.id, '')).toMatchObject({ ok: false, error: { code: 'guards_unconfirmed' } });
  clock.set(dayMs);
  expect((await guards(copy)).earlier).toBeNull();
});

it('a newer question takes the place of an older one, and unticked people are named too', async () => {
  await rig.sendToEnd(await draft(people));
  const next = await rig.draft(people, { accountId, untickedRows: [2] });
  const [old, current] = await Promise.all([
    rig.call('campaigns.guards', { campaignId: next }),
    rig.call('campaigns.guards', { campaignId: next }),
  ]);
  expect(old).toMatchObject({ ok: false, error: { code: 'superseded' } });
  expect(current).toMatchObject({ ok: true, value: { rows: { recent: [2, 3, 4, 5] } } });
});

it('tells how far it is, and ends when nobody waits for it any more', async () => {
  const many = Array.from({ length: 5_000 }, (_, index) => [`P ${index}`, `+1202${2_000_000 + index}`]);
  await rig.sendToEnd(await draft(people));
  const next = await draft([...people, ...many]);
  const told: number[] = [];
  const stop = rig.core.subscribe(({ name, payload }) => {
    if (name === 'guards.progress') told.push(payload.done);
  });
  expect((await guards(next)).rows.recent).toEqual([2, 3, 4, 5]);
  expect(told.length).toBeGreaterThan(1);
  expect(told.at(-1)).toBe(5_004);
  stop();
  rig.core.subscribe(({ name }) => {
    if (name === 'guards.progress') void rig.call('campaigns.stopGuards', {});
  });
  expect(await rig.call('campaigns.guards', { campaignId: next })).toMatchObject({
    ok: false,
    error: { code: 'superseded' },
  });
});
