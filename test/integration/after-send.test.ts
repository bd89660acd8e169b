import { describe, expect, it } from 'vitest';
import { fictionRows } from '../support/core-rig.ts';
import { http, isWhole, startRawServer } from '../support/raw-server.ts';
import { useReportRig } from '../support/report-rig.ts';

const on = useReportRig();

describe('sending again to the refused', () => {
  it('makes a campaign of exactly those people, once', async () => {
    on.rig.faults.next({ refuse: 802 });
    const campaignId = await on.sendOnce(3);
    expect(await on.counts(campaignId)).toMatchObject({ refused: 3 });
    const refusal = { status: '802', people: 3 };
    expect(await on.rig.ask('campaigns.refusals', { campaignId })).toMatchObject([{ ...refusal, open: 3 }]);
    const again = await on.rig.ask('campaigns.sendAgainToRefused', { campaignId });
    expect(await on.rig.ask('campaigns.refusals', { campaignId })).toMatchObject([{ ...refusal, open: 0 }]);
    expect(again).toMatchObject({ state: 'paused', parentId: campaignId, counts: { total: 3, waiting: 3 } });
    expect(await on.rig.call('campaigns.sendAgainToRefused', { campaignId })).toMatchObject({
      ok: false,
      error: { code: 'wrong_state' },
    });
    await on.rig.ask('campaigns.resume', { campaignId: again.id });
    await on.rig.core.sender.settled();
    expect(await on.counts(again.id)).toMatchObject({ accepted: 3 });
    expect(on.rig.queue.count()).toBe(3);
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
      const { id } = await on.rig.ask('accounts.save', { accountId: null, name: 'Shop', baseUrl });
      await on.rig.ask('accounts.setToken', { accountId: id, token: 'token-of-the-old-host' });
      let campaignId = '';
      for (const row of fictionRows(2)) {
        campaignId = await on.rig.draft([row], { accountId: id });
        expect(await on.rig.send(campaignId)).toMatchObject({ ok: true });
        await on.rig.core.sender.settled();
      }
      expect(heard).toContain('token-of-the-old-host');
      expect(await on.counts(campaignId)).toMatchObject({ refused: 1, waiting: 0 });
      await on.rig.ask('accounts.save', { accountId: id, ...moved });
      await on.rig.ask('accounts.setToken', { accountId: id, token: newToken });
      const again = await on.rig.ask('campaigns.sendAgainToRefused', { campaignId });
      expect(on.rig.core.frozenPlan(again.id)?.gateway).toBe(moved.baseUrl);
      await on.minutes(5);
      expect(heard).not.toContain(newToken);
      expect(heard).not.toContain('/delivery-report');
    } finally {
      await server.close();
    }
  });
});

describe('rulings one by one', () => {
  it('take only the people named', async () => {
    on.rig.faults.next('empty_200');
    const campaignId = await on.sendOnce(3);
    const ruled = await on.rig.ask('campaigns.resolve', { campaignId, decision: 'assume', ordinals: [1] });
    expect(ruled.counts).toMatchObject({ uncertain: 3, undecided: 2 });
    expect(await on.rig.ask('campaigns.people', { campaignId, isUndecided: true })).toMatchObject({
      matching: 2,
      people: [{ ordinal: 2 }, { ordinal: 3 }],
    });
    const again = await on.rig.ask('campaigns.resolve', { campaignId, decision: 'again', ordinals: [1, 2] });
    expect(again.counts).toMatchObject({ total: 1, waiting: 1 });
    expect(await on.counts(campaignId)).toMatchObject({ uncertain: 3, undecided: 1 });
    const { people } = await on.rig.ask('campaigns.people', { campaignId });
    expect(people.map(({ decision }) => decision)).toEqual(['assumed_sent', 'sent_again', null]);
  });

  it('have the balance before and after as a hint', async () => {
    on.rig.faults.next('empty_200');
    const campaignId = await on.sendOnce(4);
    expect(await on.rig.ask('campaigns.get', { campaignId })).toMatchObject({
      balanceBefore: '10000',
      balanceAfter: '9999.98',
    });
  });
});
