import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CoreRig } from '../support/core-rig.ts';
import { dropRig, fictionRows, openRig } from '../support/core-rig.ts';
import { http, isWhole, startRawServer } from '../support/raw-server.ts';
import type { ManualClock } from '../support/manual-clock.ts';
import { createManualClock } from '../support/manual-clock.ts';

let rig: CoreRig;
let clock: ManualClock;
const minuteMs = 60_000;

beforeEach(() => {
  clock = createManualClock();
  rig = openRig({ clock, asksReports: true });
});
afterEach(() => dropRig(rig));

/** Sends in one call, which needs no waiting. */
async function sendOnce(count: number, channelId = 1): Promise<string> {
  const campaignId = await rig.draft(fictionRows(count), { channelId });
  const sent = await rig.send(campaignId);
  if (!sent.ok) throw new Error(JSON.stringify(sent.error));
  await rig.core.sender.settled();
  return campaignId;
}

/** Lets minutes pass, half a minute at a time, with every answer awaited. */
async function minutes(count: number): Promise<void> {
  for (let half = 0; half < count * 2; half += 1) {
    await clock.untilAsleep();
    await clock.advance(minuteMs / 2);
  }
  await clock.untilAsleep();
}

const counts = async (campaignId: string) => (await rig.ask('campaigns.get', { campaignId })).counts;

describe('delivery reports', () => {
  it('move accepted people forward as the phone sends, and stop when all is known', async () => {
    const campaignId = await sendOnce(10);
    expect(await rig.ask('campaigns.get', { campaignId })).toMatchObject({ reportAskedAtMs: null });
    await minutes(2);
    const early = await counts(campaignId);
    expect(early).toMatchObject({ accepted: 10 });
    expect(early.delivered).toBeGreaterThan(0);
    await minutes(12);
    expect(await counts(campaignId)).toMatchObject({ accepted: 10, delivered: 10, read: 0, failed: 0 });
    const campaign = await rig.ask('campaigns.get', { campaignId });
    expect(campaign.reportNextAtMs).toBeNull();
    expect(campaign.reportAskedAtMs).toBeGreaterThan(0);
    const { people } = await rig.ask('campaigns.people', { campaignId, limit: 1 });
    expect(people[0]).toMatchObject({ state: 'accepted', delivery: 'delivered' });
    for (const [delivery, matching] of [
      ['delivered', 10],
      ['failed', 0],
    ] as const) {
      expect(await rig.ask('campaigns.people', { campaignId, delivery })).toMatchObject({ matching });
    }
  });

  it('are asked for as soon as the token is entered again, of other accounts meanwhile', async () => {
    const baseUrl = await rig.practiceUrl();
    const { id: accountId } = await rig.ask('accounts.save', { accountId: null, name: 'Shop', baseUrl });
    await rig.ask('accounts.setToken', { accountId, token: 'any' });
    const practice = await sendOnce(1);
    const campaignId = await rig.draft(fictionRows(2), { accountId });
    await rig.send(campaignId);
    await rig.core.sender.settled();
    const { reportNextAtMs } = await rig.ask('campaigns.get', { campaignId });
    await rig.ask('accounts.clearToken', { accountId });
    await minutes(3);
    expect(await counts(practice)).toMatchObject({ delivered: 1 });
    expect(await rig.ask('campaigns.get', { campaignId })).toMatchObject({
      reportAskedAtMs: null,
      reportNextAtMs,
    });
    await rig.ask('accounts.setToken', { accountId, token: 'any' });
    await minutes(1);
    expect(await counts(campaignId)).toMatchObject({ delivered: 2 });
  });

  it('go on after a restart', async () => {
    const campaignId = await sendOnce(2);
    await rig.close();
    rig = openRig({ clock, asksReports: true, dataDir: rig.dataDir });
    await minutes(3);
    expect(await counts(campaignId)).toMatchObject({ delivered: 2 });
  });

  it('prove that an unnamed person was taken', async () => {
    rig.faults.next({ leaveOut: 1 });
    const campaignId = await sendOnce(2);
    expect(await counts(campaignId)).toMatchObject({ accepted: 1, uncertain: 1 });
    await minutes(3);
    expect(await counts(campaignId)).toMatchObject({ accepted: 2, uncertain: 0 });
  });

  it('hold back whom they prove taken before they are sent to again, but for a message that failed', async () => {
    rig.faults.next({ leaveOut: 2 });
    const campaignId = await sendOnce(4);
    const again = await rig.ask('campaigns.resolve', { campaignId, decision: 'again' });
    expect(again.counts).toMatchObject({ waiting: 2 });
    await minutes(3);
    expect(await counts(campaignId)).toMatchObject({ accepted: 4, uncertain: 0 });
    const { people } = await rig.ask('campaigns.people', { campaignId: again.id });
    // The gateway of a phone fails nobody by itself.
    const failed = `campaign_id = '${campaignId}' AND number = '${people[0]?.number}'`;
    rig.sql('DROP TRIGGER delivery_forward');
    rig.sql(`UPDATE people SET delivery = 'failed' WHERE ${failed}`);
    await rig.ask('campaigns.resume', { campaignId: again.id });
    await rig.core.sender.settled();
    expect(await rig.ask('campaigns.get', { campaignId: again.id })).toMatchObject({
      state: 'done',
      counts: { total: 2, accepted: 1, leftOut: 1, leftOutByReason: { duplicate: 1 } },
    });
    const held = await rig.ask('campaigns.people', { campaignId: again.id });
    expect(held.people.map(({ state, detail }) => [state, detail])).toEqual([
      ['accepted', null],
      ['left_out', 'accepted_before'],
    ]);
  });

  it('are asked again later when the server does not answer', async () => {
    rig.faults.status('status_500_html');
    const campaignId = await sendOnce(1);
    await minutes(2);
    expect(await counts(campaignId)).toMatchObject({ delivered: 0 });
    rig.faults.status(null);
    await minutes(8);
    expect(await counts(campaignId)).toMatchObject({ delivered: 1 });
  });
});

describe('sending again to the refused', () => {
  it('makes a campaign of exactly those people, once', async () => {
    rig.faults.next({ refuse: 802 });
    const campaignId = await sendOnce(3);
    expect(await counts(campaignId)).toMatchObject({ refused: 3 });
    const refusal = { status: '802', people: 3 };
    expect(await rig.ask('campaigns.refusals', { campaignId })).toMatchObject([{ ...refusal, open: 3 }]);
    const again = await rig.ask('campaigns.sendAgainToRefused', { campaignId });
    expect(await rig.ask('campaigns.refusals', { campaignId })).toMatchObject([{ ...refusal, open: 0 }]);
    expect(again).toMatchObject({ state: 'paused', parentId: campaignId, counts: { total: 3, waiting: 3 } });
    expect(await rig.call('campaigns.sendAgainToRefused', { campaignId })).toMatchObject({
      ok: false,
      error: { code: 'wrong_state' },
    });
    await rig.ask('campaigns.resume', { campaignId: again.id });
    await rig.core.sender.settled();
    expect(await counts(again.id)).toMatchObject({ accepted: 3 });
    expect(rig.queue.count()).toBe(3);
  });
});

describe('an account that moved to another host', () => {
  const moved = { name: 'Shop', baseUrl: 'https://moved.invalid/api/v2' };
  const newToken = 'token-of-the-new-host';

  it('takes its new token nowhere else: not with reports, and not with what is sent again', async () => {
    let heard = '';
    const pushed = ['{"status":100,"push_id":"7","message":"Success"}', '{"status":802,"message":"no"}'];
    const server = await startRawServer({
      onData(socket, text) {
        heard += text;
        if (isWhole(text))
          socket.end(http('200 OK', (text.startsWith('POST /v2/push ') && pushed.shift()) || '{}'));
      },
    });
    try {
      const baseUrl = `http://127.0.0.1:${server.port}/v2`;
      const { id } = await rig.ask('accounts.save', { accountId: null, name: 'Shop', baseUrl });
      await rig.ask('accounts.setToken', { accountId: id, token: 'token-of-the-old-host' });
      let campaignId = '';
      for (const row of fictionRows(2)) {
        campaignId = await rig.draft([row], { accountId: id });
        expect(await rig.send(campaignId)).toMatchObject({ ok: true });
        await rig.core.sender.settled();
      }
      expect(heard).toContain('token-of-the-old-host');
      expect(await counts(campaignId)).toMatchObject({ refused: 1, waiting: 0 });
      await rig.ask('accounts.save', { accountId: id, ...moved });
      await rig.ask('accounts.setToken', { accountId: id, token: newToken });
      const again = await rig.ask('campaigns.sendAgainToRefused', { campaignId });
      expect(rig.core.frozenPlan(again.id)?.gateway).toBe(moved.baseUrl);
      await minutes(5);
      expect(heard).not.toContain(newToken);
      expect(heard).not.toContain('/delivery-report');
    } finally {
      await server.close();
    }
  });
});

describe('rulings one by one', () => {
  it('take only the people named', async () => {
    rig.faults.next('empty_200');
    const campaignId = await sendOnce(3);
    const ruled = await rig.ask('campaigns.resolve', { campaignId, decision: 'assume', ordinals: [1] });
    expect(ruled.counts).toMatchObject({ uncertain: 3, undecided: 2 });
    expect(await rig.ask('campaigns.people', { campaignId, isUndecided: true })).toMatchObject({
      matching: 2,
      people: [{ ordinal: 2 }, { ordinal: 3 }],
    });
    const again = await rig.ask('campaigns.resolve', { campaignId, decision: 'again', ordinals: [1, 2] });
    expect(again.counts).toMatchObject({ total: 1, waiting: 1 });
    expect(await counts(campaignId)).toMatchObject({ uncertain: 3, undecided: 1 });
    const { people } = await rig.ask('campaigns.people', { campaignId });
    expect(people.map(({ decision }) => decision)).toEqual(['assumed_sent', 'sent_again', null]);
  });

  it('have the balance before and after as a hint', async () => {
    rig.faults.next('empty_200');
    const campaignId = await sendOnce(4);
    expect(await rig.ask('campaigns.get', { campaignId })).toMatchObject({
      balanceBefore: '10000',
      balanceAfter: '9999.98',
    });
  });
});

describe('the daily allowance of WhatsApp Official', () => {
  async function official(dailyAllowance: number): Promise<string> {
    const baseUrl = await rig.practiceUrl();
    const account = await rig.ask('accounts.save', {
      accountId: null,
      name: 'Shop',
      baseUrl,
      dailyAllowance,
    });
    await rig.ask('accounts.setToken', { accountId: account.id, token: 'any' });
    return account.id;
  }

  it('holds back who is over it, and says what is left', async () => {
    const accountId = await official(3);
    const campaignId = await rig.draft(fictionRows(5), { accountId, channelId: 8 });
    expect(await rig.ask('campaigns.forecast', { campaignId, people: 5 })).toEqual({
      allowance: { limit: 3, used: 0, left: 3 },
      credits: null,
    });
    await rig.send(campaignId);
    await rig.core.sender.settled();
    expect(await rig.ask('campaigns.get', { campaignId })).toMatchObject({
      state: 'paused',
      pauseReason: { code: 'allowance' },
      counts: { accepted: 3, waiting: 2 },
    });
    expect(await rig.ask('campaigns.forecast', { campaignId, people: 200 })).toEqual({
      allowance: { limit: 3, used: 3, left: 0 },
      credits: '1',
    });
    await clock.advance(24 * 60 * minuteMs + 1);
    await rig.ask('campaigns.resume', { campaignId });
    await rig.core.sender.settled();
    expect(await counts(campaignId)).toMatchObject({ accepted: 5 });
    expect(await rig.ask('accounts.creditsByMonth', {})).toEqual([
      { month: '2026-01', accountName: 'Shop', credits: '0.025' },
    ]);
  });

  it('does not hold on other channels', async () => {
    const accountId = await official(3);
    const campaignId = await rig.draft(fictionRows(5), { accountId, channelId: 1 });
    await rig.send(campaignId);
    await rig.core.sender.settled();
    expect(await counts(campaignId)).toMatchObject({ accepted: 5 });
  });
});

describe('following the phone', () => {
  it('waits until the phone has sent what it was given', async () => {
    const campaignId = await rig.draft(fictionRows(20), { batchSize: 10, followsPhone: true });
    await rig.send(campaignId);
    await clock.untilAsleep(2);
    expect(await counts(campaignId)).toMatchObject({ accepted: 10, waiting: 10 });
    await clock.advance(99_000);
    expect(await counts(campaignId)).toMatchObject({ accepted: 10, waiting: 10 });
    await clock.advance(1_000);
    await rig.core.sender.settled();
    expect(await counts(campaignId)).toMatchObject({ accepted: 20 });
  });

  it('waits for the phone after a pause too, and before the next campaign of that phone', async () => {
    const campaignId = await rig.draft(fictionRows(20), { batchSize: 10, followsPhone: true });
    await rig.send(campaignId);
    await clock.untilAsleep(2);
    await clock.advance(40_000);
    await rig.ask('campaigns.pause', { campaignId });
    await rig.core.sender.settled();
    await rig.ask('campaigns.resume', { campaignId });
    await clock.untilAsleep(2);
    await clock.advance(59_000);
    expect(await counts(campaignId)).toMatchObject({ accepted: 10, waiting: 10 });
    await clock.advance(1_000);
    await rig.core.sender.settled();
    expect(await counts(campaignId)).toMatchObject({ accepted: 20 });
    const next = await rig.draft(fictionRows(1), { followsPhone: true });
    await rig.send(next);
    await clock.untilAsleep(2);
    await clock.advance(99_000);
    expect(await counts(next)).toMatchObject({ waiting: 1 });
    await clock.advance(1_000);
    await rig.core.sender.settled();
    expect(await counts(next)).toMatchObject({ accepted: 1 });
  });
});
