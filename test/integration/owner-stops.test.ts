import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CoreRig } from '../support/core-rig.ts';
import { dropRig, fictionRows, openRig } from '../support/core-rig.ts';
import type { ManualClock } from '../support/manual-clock.ts';
import { createManualClock } from '../support/manual-clock.ts';

let rig: CoreRig;
let clock: ManualClock;

beforeEach(() => {
  clock = createManualClock();
  rig = openRig({ clock });
});
afterEach(() => dropRig(rig));

/** Sends ten people one by one, one a second, and lets the first two calls go. */
async function sendTwo(): Promise<string> {
  const campaignId = await rig.draft(fictionRows(10), { batchSize: 1, pacePerMinute: 60 });
  expect(await rig.send(campaignId)).toMatchObject({ ok: true });
  await clock.untilAsleep();
  await clock.advance(1_000);
  await clock.untilAsleep();
  return campaignId;
}

/** Lets so many more paced calls go, to the end. */
async function letRun(waits: number): Promise<void> {
  for (let second = 0; second < waits; second += 1) {
    await clock.untilAsleep();
    await clock.advance(1_000);
  }
  await rig.core.sender.settled();
}

/** Lets other work of the process run. */
const turn = () => new Promise((resolve) => void setImmediate(resolve));
const get = (campaignId: string) => rig.ask('campaigns.get', { campaignId });

describe('the owner’s stops', () => {
  it('pause takes effect before the next call, and resume goes on with the rest', async () => {
    const campaignId = await sendTwo();
    await rig.ask('campaigns.pause', { campaignId });
    await rig.core.sender.settled();
    expect(await get(campaignId)).toMatchObject({
      state: 'paused',
      pauseReason: { code: 'owner' },
      counts: { accepted: 2, waiting: 8 },
    });
    await rig.ask('campaigns.resume', { campaignId });
    await letRun(7);
    expect(await get(campaignId)).toMatchObject({ state: 'done', counts: { accepted: 10 } });
    expect(rig.queue.count()).toBe(10);
  });

  it('stop is final: who waited is left out, with the reason', async () => {
    const campaignId = await sendTwo();
    await rig.ask('campaigns.stop', { campaignId });
    await rig.core.sender.settled();
    expect(await get(campaignId)).toMatchObject({
      state: 'stopped',
      counts: { accepted: 2, waiting: 0, leftOut: 8, leftOutByReason: { stopped: 8 } },
    });
    expect(await rig.call('campaigns.resume', { campaignId })).toMatchObject({ ok: false });
    expect(rig.queue.count()).toBe(2);
  });

  it('a paused campaign can be stopped', async () => {
    const campaignId = await sendTwo();
    await rig.ask('campaigns.pause', { campaignId });
    await rig.core.sender.settled();
    expect(await rig.ask('campaigns.stop', { campaignId })).toMatchObject({ state: 'stopped' });
  });

  it('undo within the seconds makes it a draft again and nothing was called', async () => {
    const campaignId = await rig.draft(fictionRows(3));
    expect(await rig.send(campaignId, 5)).toMatchObject({ ok: true, value: { state: 'scheduled' } });
    await clock.untilAsleep();
    await clock.advance(4_000);
    expect(await rig.ask('campaigns.undo', { campaignId })).toMatchObject({ state: 'draft' });
    await clock.advance(10_000);
    expect(rig.queue.count()).toBe(0);
    expect(await rig.send(campaignId)).toMatchObject({ ok: true });
    await rig.core.sender.settled();
    expect(rig.queue.count()).toBe(3);
  });

  it('without undo it starts after the seconds', async () => {
    const campaignId = await rig.draft(fictionRows(3));
    await rig.send(campaignId, 5);
    await clock.untilAsleep();
    await clock.advance(5_000);
    await rig.core.sender.settled();
    expect(await get(campaignId)).toMatchObject({ state: 'done' });
    expect(await rig.call('campaigns.undo', { campaignId })).toMatchObject({
      ok: false,
      error: { code: 'wrong_state' },
    });
  });

  it('a double click starts one campaign', async () => {
    const campaignId = await rig.draft(fictionRows(3));
    const results = await Promise.all([rig.send(campaignId), rig.send(campaignId)]);
    await rig.core.sender.settled();
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(rig.queue.count()).toBe(3);
  });

  it('two resumes at once are one', async () => {
    const campaignId = await sendTwo();
    await rig.ask('campaigns.pause', { campaignId });
    await rig.core.sender.settled();
    const results = await Promise.all([
      rig.call('campaigns.resume', { campaignId }),
      rig.call('campaigns.resume', { campaignId }),
    ]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it('somebody put on the do-not-contact list meanwhile is held back, with the reason', async () => {
    const campaignId = await sendTwo();
    await rig.ask('doNotContact.add', { numbers: ['12025550105'], source: 'typed' });
    await letRun(7);
    expect(await get(campaignId)).toMatchObject({
      state: 'done',
      counts: { accepted: 9, leftOutByReason: { do_not_contact: 1 } },
    });
    expect(rig.queue.list().map(({ number }) => number)).not.toContain('12025550105');
  });

  describe('stop during a call stands', () => {
    const later: [string, (campaignId: string) => Promise<unknown>][] = [
      ['though pause comes after it', (campaignId) => rig.ask('campaigns.pause', { campaignId })],
      ['though the gateway would pause it', async () => rig.faults.status('reset_before_reading')],
      ['though the app is closed', () => rig.close()],
    ];
    it.each(later)('%s', async (_, then) => {
      await dropRig(rig);
      rig = openRig({ clock, answerTimeoutMs: 200 });
      rig.faults.next('queue_then_silent');
      const campaignId = await rig.draft(fictionRows(3), { batchSize: 1 });
      await rig.send(campaignId);
      while (rig.queue.count() === 0) await turn();
      await rig.ask('campaigns.stop', { campaignId });
      await then(campaignId);
      await rig.core.sender.settled();
      await rig.close().catch(() => undefined);
      rig = openRig({ clock, dataDir: rig.dataDir });
      expect(await get(campaignId)).toMatchObject({
        state: 'stopped',
        counts: { uncertain: 1, leftOutByReason: { stopped: 2 } },
      });
    });
  });

  it('the seconds to undo begin when the plan is frozen, however long that takes', async () => {
    const campaignId = await rig.draft(fictionRows(1_500));
    const sending = rig.send(campaignId, 5);
    while ((await get(campaignId)).counts.total === 0) await turn();
    await clock.advance(4_000);
    expect(await sending).toMatchObject({ ok: true, value: { startsAtMs: clock.nowMs() + 5_000 } });
    expect(await rig.ask('campaigns.undo', { campaignId })).toMatchObject({ state: 'draft' });
  });

  it('closing the app while a plan is being frozen sends nothing', async () => {
    const campaignId = await rig.draft(fictionRows(1_500));
    const sending = rig.send(campaignId);
    while ((await get(campaignId)).counts.total === 0) await turn();
    await rig.close();
    await sending;
    rig = openRig({ clock, dataDir: rig.dataDir });
    expect(await get(campaignId)).toMatchObject({ state: 'draft', counts: { total: 0 } });
    expect(rig.queue.count()).toBe(0);
  });

  it('a window that cannot show a campaign does not stop it', async () => {
    rig.core.subscribe(() => {
      throw new Error('no window');
    });
    const campaignId = await rig.draft(fictionRows(3));
    expect(await rig.send(campaignId)).toMatchObject({ ok: true });
    await rig.core.sender.settled();
    expect(await get(campaignId)).toMatchObject({ state: 'done' });
  });

  it('closing the app pauses, and the next start can resume', async () => {
    const campaignId = await sendTwo();
    await rig.close();
    rig = openRig({ clock, dataDir: rig.dataDir });
    expect(await get(campaignId)).toMatchObject({
      state: 'paused',
      pauseReason: { code: 'closed' },
      counts: { accepted: 2, waiting: 8 },
    });
  });
});

describe('one sender', () => {
  it('a second process is refused while the first sends, and touches nothing', async () => {
    const campaignId = await sendTwo();
    const second = openRig({ clock, dataDir: rig.dataDir });
    try {
      const other = await second.draft(fictionRows(1));
      expect(await second.send(other)).toMatchObject({ ok: false, error: { code: 'busy_sender' } });
      expect(await second.ask('campaigns.get', { campaignId: other })).toMatchObject({ state: 'draft' });
      expect(await second.ask('campaigns.get', { campaignId })).toMatchObject({ state: 'sending' });
    } finally {
      await second.close();
    }
  });
});
