import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { CampaignSummary } from '../../shared/domain/campaign.ts';
import { openStore } from '../../electron/store/index.ts';
import type { CoreRig } from '../support/core-rig.ts';
import { dropRig, fictionRows, openRig } from '../support/core-rig.ts';

// More people than are left out in one go, so that a stop has a middle.
const people = 1_500;
let rig: CoreRig;

beforeEach(() => {
  rig = openRig();
});
afterEach(() => dropRig(rig));

async function pausedCampaign(): Promise<string> {
  const campaignId = await rig.draft(fictionRows(people));
  await rig.send(campaignId, 60);
  await rig.ask('campaigns.pause', { campaignId });
  await rig.core.sender.settled();
  return campaignId;
}

function told(): CampaignSummary[] {
  return rig.events.flatMap((event) => (event.name === 'campaign.changed' ? [event.payload] : []));
}

it('is told before its people are left out, adds up all the while, and lets nothing start', async () => {
  const campaignId = await pausedCampaign();
  rig.events.length = 0;
  const stopping = rig.ask('campaigns.stop', { campaignId });
  while (told().length === 0) await turn();
  let turns = 0;
  let seen: CampaignSummary;
  do {
    seen = await rig.ask('campaigns.get', { campaignId });
    expect(seen.state).toBe('stopped');
    expect(seen.counts.waiting + seen.counts.leftOut).toBe(people);
    if (seen.counts.waiting > 0) {
      expect(await rig.call('campaigns.resume', { campaignId })).toMatchObject({ ok: false });
      expect(await rig.call('campaigns.stop', { campaignId })).toMatchObject({ ok: false });
    }
    turns += 1;
    await turn();
  } while (seen.counts.waiting > 0);
  expect(turns).toBeGreaterThan(2);
  expect((await stopping).counts).toMatchObject({ waiting: 0, leftOutByReason: { stopped: people } });
  expect(told().map(({ state }) => state)).toEqual(['stopped', 'stopped']);
  expect(rig.queue.count()).toBe(0);
});

it('stands though its people could not be left out, and the next start finishes it', async () => {
  const campaignId = await rig.draft(fictionRows(people));
  await rig.send(campaignId, 60);
  rig.sql(`CREATE TRIGGER full BEFORE UPDATE OF state ON people WHEN NEW.ordinal = 700
    BEGIN SELECT RAISE(ABORT, 'full'); END`);
  await rig.call('campaigns.stop', { campaignId });
  await rig.core.sender.settled();
  const left = await rig.ask('campaigns.get', { campaignId });
  expect(left.state).toBe('stopped');
  expect(told().at(-1)).toEqual(left);
  expect(left.counts.waiting).toBeGreaterThan(0);
  expect(left.counts.waiting + left.counts.leftOut).toBe(people);
  expect(await rig.call('campaigns.resume', { campaignId })).toMatchObject({ ok: false });
  rig.sql('DROP TRIGGER full');
  await rig.close();
  rig = openRig({ dataDir: rig.dataDir });
  await rig.core.sender.settled();
  expect(await rig.ask('campaigns.get', { campaignId })).toMatchObject({
    state: 'stopped',
    counts: { waiting: 0, leftOutByReason: { stopped: people } },
  });
  expect(rig.queue.count()).toBe(0);
});

it('an undo that could not forget the plan is a draft, and the next Send is whole', async () => {
  const campaignId = await rig.draft(fictionRows(people));
  await rig.send(campaignId, 60);
  rig.sql(`CREATE TRIGGER full BEFORE DELETE ON people WHEN OLD.ordinal = 700
    BEGIN SELECT RAISE(ABORT, 'full'); END`);
  expect(await rig.ask('campaigns.undo', { campaignId })).toMatchObject({ state: 'draft' });
  expect(told().at(-1)?.state).toBe('draft');
  rig.sql('DROP TRIGGER full');
  expect(await rig.sendToEnd(campaignId)).toMatchObject({ state: 'done', counts: { total: people } });
  expect(new Set(rig.queue.list().map(({ number }) => number)).size).toBe(people);
  expect(rig.queue.count()).toBe(people);
});

it('what a death left half done is finished in slices at the next start, and a Send meanwhile waits for it', async () => {
  const [stopped, frozen] = [await pausedCampaign(), await rig.draft(fictionRows(people))];
  // As a death in the middle of a freeze leaves it: people of a campaign that is a draft.
  rig.sql(`INSERT INTO people (campaign_id, ordinal, row_number, cells, number, name, text, state)
    SELECT '${frozen}', ordinal, row_number, cells, number, name, text, 'waiting' FROM people`);
  await rig.close();
  const store = openStore(rig.dataDir);
  store.campaigns.move(stopped, { from: 'paused', to: 'stopped' }, null, 1);
  store.close();
  rig = openRig({ dataDir: rig.dataDir });
  const sent = rig.sendToEnd(frozen);
  expect((await rig.ask('campaigns.get', { campaignId: stopped })).counts.waiting).toBeGreaterThan(0);
  expect(await sent).toMatchObject({ state: 'done', counts: { total: people, accepted: people } });
  expect((await rig.ask('campaigns.get', { campaignId: stopped })).counts).toMatchObject({
    waiting: 0,
    leftOutByReason: { stopped: people },
  });
  expect(told().find(({ id }) => id === stopped)?.counts.waiting).toBe(0);
});

it('says so where another process ended the campaign meanwhile', async () => {
  const campaignId = await pausedCampaign();
  const stopping = rig.call('campaigns.stop', { campaignId });
  // The stop has seen it paused and waits for the right to send.
  rig.sql(`UPDATE campaigns SET state = 'done', pause_reason = NULL WHERE id = '${campaignId}'`);
  expect(await stopping).toMatchObject({
    ok: false,
    error: { code: 'wrong_state', details: { state: 'done' } },
  });
});

it('the database itself hands over nobody of a campaign that is not sending', async () => {
  const campaignId = await pausedCampaign();
  await rig.close();
  const store = openStore(rig.dataDir);
  const begin = () => store.ledger.beginAttempt(campaignId, 10, () => '', 1);
  expect(begin).toThrow('only a campaign that is sending hands over');
  store.campaigns.move(campaignId, { from: 'paused', to: 'stopped' }, null, 1);
  expect(begin).toThrow('only a campaign that is sending hands over');
  expect(store.ledger.leaveOutStopped(campaignId, 100)).toBe(100);
  expect(store.campaigns.get(campaignId)?.counts).toMatchObject({ waiting: people - 100, leftOut: 100 });
  store.close();
  rig = openRig({ dataDir: rig.dataDir });
  await rig.core.sender.settled();
  expect((await rig.ask('campaigns.get', { campaignId })).counts).toMatchObject({
    waiting: 0,
    leftOut: people,
  });
});
