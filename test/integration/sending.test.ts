import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CoreRig } from '../support/core-rig.ts';
import { dropRig, fictionRows, openRig } from '../support/core-rig.ts';
import { answering, http, startRawServer } from '../support/raw-server.ts';
import type { SkippingClock } from '../support/skipping-clock.ts';
import { createSkippingClock } from '../support/skipping-clock.ts';

let rig: CoreRig;
let clock: SkippingClock;

beforeEach(() => {
  clock = createSkippingClock();
  rig = openRig({ clock, answerTimeoutMs: 150 });
});
afterEach(() => dropRig(rig));

/** How often each number was received: the oracle. */
function received(): Map<string, number> {
  const times = new Map<string, number>();
  for (const { number } of rig.queue.list()) times.set(number, (times.get(number) ?? 0) + 1);
  return times;
}

const receivedTwice = (): string[] =>
  [...received()].filter(([, times]) => times > 1).map(([number]) => number);

describe('a campaign at a gateway that answers', () => {
  it('hands everybody over once, in calls of at most 100, and is done', async () => {
    const campaign = await rig.sendToEnd(await rig.draft(fictionRows(250)));
    expect(campaign.state).toBe('done');
    expect(campaign.counts).toMatchObject({ total: 250, accepted: 250, waiting: 0, credits: '1.25' });
    expect(received().size).toBe(250);
    expect(receivedTwice()).toEqual([]);
    expect(new Set(rig.queue.list().map(({ pushId }) => pushId)).size).toBe(3);
  });

  it('tells who is being handed over while the first call is under way', async () => {
    const told: number[] = [];
    rig.core.subscribe(({ name, payload }) => {
      if (name === 'campaign.changed') told.push(payload.counts.handingOver);
    });
    await rig.sendToEnd(await rig.draft(fictionRows(3)));
    expect(told).toContain(3);
    expect(told.at(-1)).toBe(0);
  });

  it('keeps message id, credit and time of each person', async () => {
    const campaignId = await rig.draft(fictionRows(2));
    await rig.sendToEnd(campaignId);
    const { people } = await rig.ask('campaigns.people', { campaignId });
    const queued = rig.queue.list();
    expect(people.map(({ messageId }) => messageId)).toEqual(queued.map(({ messageId }) => messageId));
    expect(people[0]).toMatchObject({ state: 'accepted', credit: '0.005', text: 'Hi Person 1' });
    expect(people[0]?.acceptedAtMs).toBeGreaterThan(0);
  });

  it('tells that it is sending before any call', async () => {
    const server = await startRawServer(answering(http('200 OK', '{"status":100}')));
    const told = openRig({ clock, practiceUrl: `http://127.0.0.1:${server.port}` });
    try {
      const connections: number[] = [];
      told.core.subscribe(({ name, payload }) => {
        if (name === 'campaign.changed' && payload.state === 'sending') connections.push(server.connections);
      });
      await told.sendToEnd(await told.draft(fictionRows(1)));
      expect(connections[0]).toBe(0);
    } finally {
      await dropRig(told);
      await server.close();
    }
  });

  it('paces its calls', async () => {
    await rig.sendToEnd(await rig.draft(fictionRows(4), { batchSize: 1, pacePerMinute: 30 }));
    // Answers take no time on this clock, and nothing is waited for after the last call.
    expect(clock.slept).toEqual([2_000, 2_000, 2_000]);
  });

  it('counts every row of the sheet exactly once', async () => {
    const rows = [
      ...fictionRows(3),
      ['Again', '+1 (202) 555-0100'],
      ['No number', ''],
      ['', '+12025550150'],
      ['', ''],
      ['Unknown', '55123456789'],
    ];
    const { counts } = await rig.sendToEnd(await rig.draft(rows));
    expect(counts.leftOutByReason).toEqual({
      duplicate: 1,
      invalid_number: 1,
      missing_keyword: 1,
      empty_row: 1,
      unconfirmed_number: 1,
    });
    expect(counts.accepted + counts.leftOut).toBe(rows.length);
  });

  it.each([
    ['data_reordered', { accepted: 5 }],
    ['data_absent', { accepted: 5 }],
    ['data_empty', { accepted: 5 }],
    ['string_100', { accepted: 5 }],
    ['repeat_number', { accepted: 5 }],
    [{ leaveOut: 2 }, { accepted: 3, uncertain: 2 }],
  ] as const)('reads an answer with %j', async (fault, counts) => {
    rig.faults.next(fault);
    const campaign = await rig.sendToEnd(await rig.draft(fictionRows(5)));
    expect(campaign.counts).toMatchObject(counts);
    expect(receivedTwice()).toEqual([]);
  });
});

describe('an answer that is lost', () => {
  it.each([
    'queue_then_silent',
    'reset_after_queueing',
    'status_500_html',
    'truncated_json',
    'empty_200',
  ] as const)(
    'after %s leaves that call uncertain, goes on with the others, and repeats nobody',
    async (fault) => {
      rig.faults.next(null, fault);
      const campaign = await rig.sendToEnd(await rig.draft(fictionRows(30), { batchSize: 10 }));
      expect(campaign.state).toBe('done_with_problems');
      expect(campaign.counts).toMatchObject({ accepted: 20, uncertain: 10, waiting: 0 });
      expect(receivedTwice()).toEqual([]);
      expect(received().size).toBe(30);
    },
  );

  it('pauses when the gateway stays silent, and resumes without the uncertain', async () => {
    rig.faults.next('queue_then_silent');
    rig.faults.status('hang_before_reading');
    const campaignId = await rig.draft(fictionRows(30), { batchSize: 10 });
    const sending = rig.send(campaignId);
    await sending;
    await rig.core.sender.settled();
    const paused = await rig.ask('campaigns.get', { campaignId });
    expect(paused).toMatchObject({ state: 'paused', pauseReason: { code: 'gateway_silent' } });
    expect(paused.counts).toMatchObject({ uncertain: 10, waiting: 20 });
    rig.faults.status(null);
    await rig.ask('campaigns.resume', { campaignId });
    await rig.core.sender.settled();
    const done = await rig.ask('campaigns.get', { campaignId });
    expect(done.counts).toMatchObject({ accepted: 20, uncertain: 10, waiting: 0 });
    expect(receivedTwice()).toEqual([]);
  }, 20_000);

  it('pauses itself after three calls in a row that failed alike', async () => {
    rig.faults.always('empty_200');
    const campaign = await rig.sendToEnd(await rig.draft(fictionRows(10), { batchSize: 1 }));
    expect(campaign).toMatchObject({
      state: 'paused',
      pauseReason: { code: 'same_failure', failure: 'not_json' },
    });
    expect(campaign.counts).toMatchObject({ uncertain: 3, waiting: 7 });
  });

  it('takes the owner’s ruling: assume sent', async () => {
    rig.faults.next('truncated_json');
    const campaignId = await rig.draft(fictionRows(3));
    await rig.sendToEnd(campaignId);
    const ruled = await rig.ask('campaigns.resolve', { campaignId, decision: 'assume' });
    expect(ruled.counts.uncertain).toBe(3);
    const { people } = await rig.ask('campaigns.people', { campaignId });
    expect(people.map(({ state, decision }) => [state, decision])).toEqual(
      Array.from({ length: 3 }, () => ['uncertain', 'assumed_sent']),
    );
    expect(received().size).toBe(3);
  });

  it('takes the owner’s ruling: send again, in a new linked campaign of exactly those people', async () => {
    rig.faults.next(null, 'truncated_json');
    const campaignId = await rig.draft(fictionRows(20), { batchSize: 10 });
    await rig.sendToEnd(campaignId);
    const again = await rig.ask('campaigns.resolve', { campaignId, decision: 'again' });
    expect(again).toMatchObject({ state: 'paused', parentId: campaignId, pauseReason: { code: 'ready' } });
    expect(receivedTwice()).toEqual([]);
    await rig.ask('campaigns.resume', { campaignId: again.id });
    await rig.core.sender.settled();
    const done = await rig.ask('campaigns.get', { campaignId: again.id });
    expect(done).toMatchObject({ state: 'done', counts: { accepted: 10, total: 10 } });
    expect(receivedTwice()).toHaveLength(10);
    expect(await rig.call('campaigns.resolve', { campaignId, decision: 'again' })).toMatchObject({
      ok: false,
    });
  });
});

describe('a gateway that says no', () => {
  it('to the last of them leaves nothing to resume', async () => {
    rig.faults.next({ refuse: 401 });
    const campaign = await rig.sendToEnd(await rig.draft(fictionRows(5)));
    expect(campaign).toMatchObject({
      state: 'done_with_problems',
      pauseReason: null,
      counts: { refused: 5 },
    });
  });

  it.each([101, 401, 403, 404, 406, 801, 999])(
    'pauses at status %i and never sends to the refused again',
    async (status) => {
      rig.faults.next({ refuse: status });
      const campaignId = await rig.draft(fictionRows(15), { batchSize: 10 });
      const paused = await rig.sendToEnd(campaignId);
      expect(paused).toMatchObject({
        state: 'paused',
        pauseReason: { code: 'gateway_refused', gatewayStatus: status },
        counts: { refused: 10, waiting: 5 },
      });
      await rig.ask('campaigns.resume', { campaignId });
      await rig.core.sender.settled();
      expect(await rig.ask('campaigns.get', { campaignId })).toMatchObject({
        state: 'done_with_problems',
        counts: { refused: 10, accepted: 5 },
      });
      expect(received().size).toBe(5);
    },
  );

  it('goes on after 802, and pauses after three', async () => {
    rig.faults.always({ refuse: 802 });
    const campaign = await rig.sendToEnd(await rig.draft(fictionRows(10), { batchSize: 2 }));
    expect(campaign.counts).toMatchObject({ refused: 6, waiting: 4 });
    expect(campaign.pauseReason?.code).toBe('same_failure');
  });

  it('waits when asked to slow down, and goes on', async () => {
    rig.faults.next({ throttle: 7 }, 'throttle');
    const campaign = await rig.sendToEnd(await rig.draft(fictionRows(5)));
    expect(campaign.counts.accepted).toBe(5);
    expect(clock.slept).toEqual(expect.arrayContaining([7_000, 60_000]));
    expect(receivedTwice()).toEqual([]);
  });

  it('pauses after five such answers in a row, with everybody waiting', async () => {
    rig.faults.always('throttle');
    const campaign = await rig.sendToEnd(await rig.draft(fictionRows(5)));
    expect(campaign).toMatchObject({
      state: 'paused',
      pauseReason: { code: 'throttled' },
      counts: { waiting: 5 },
    });
  });
});

describe('a gateway that is not there', () => {
  it('is tried for a while; then the campaign pauses with everybody waiting', async () => {
    const lost = openRig({ clock, practiceUrl: 'http://127.0.0.1:9/app/api/v2' });
    try {
      const campaign = await lost.sendToEnd(await lost.draft(fictionRows(5)));
      expect(campaign).toMatchObject({
        state: 'paused',
        pauseReason: { code: 'gateway_down' },
        counts: { waiting: 5 },
      });
      expect(clock.slept.reduce((sum, ms) => sum + ms, 0)).toBeGreaterThanOrEqual(30_000);
    } finally {
      await dropRig(lost);
    }
  });
});

describe('a file without any text', () => {
  it('goes to everybody in the form for all', async () => {
    const mediaUrl = 'https://example.com/price-list.pdf';
    const campaign = await rig.sendToEnd(await rig.draft(fictionRows(3), { template: ' ', mediaUrl }));
    expect(campaign).toMatchObject({ state: 'done', counts: { accepted: 3 } });
    expect(rig.queue.list().map(({ media, message }) => [media, message])).toEqual(
      Array.from({ length: 3 }, () => [mediaUrl, '']),
    );
  });
});
