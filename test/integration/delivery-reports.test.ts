import { describe, expect, it } from 'vitest';
import { fictionRows } from '../support/core-rig.ts';
import { useReportRig } from '../support/report-rig.ts';

const on = useReportRig();

describe('delivery reports', () => {
  it('move accepted people forward as the phone sends, and stop when all is known', async () => {
    const campaignId = await on.sendOnce(10);
    expect(await on.rig.ask('campaigns.get', { campaignId })).toMatchObject({ reportAskedAtMs: null });
    await on.minutes(2);
    const early = await on.counts(campaignId);
    expect(early).toMatchObject({ accepted: 10 });
    expect(early.delivered).toBeGreaterThan(0);
    await on.minutes(12);
    expect(await on.counts(campaignId)).toMatchObject({ accepted: 10, delivered: 10, read: 0, failed: 0 });
    const campaign = await on.rig.ask('campaigns.get', { campaignId });
    expect(campaign.reportNextAtMs).toBeNull();
    expect(campaign.reportAskedAtMs).toBeGreaterThan(0);
    const { people } = await on.rig.ask('campaigns.people', { campaignId, limit: 1 });
    expect(people[0]).toMatchObject({ state: 'accepted', delivery: 'delivered' });
    for (const [delivery, matching] of [
      ['delivered', 10],
      ['failed', 0],
    ] as const) {
      expect(await on.rig.ask('campaigns.people', { campaignId, delivery })).toMatchObject({ matching });
    }
  });

  it('are asked for as soon as the token is entered again, of other accounts meanwhile', async () => {
    const baseUrl = await on.rig.practiceUrl();
    const { id: accountId } = await on.rig.ask('accounts.save', { accountId: null, name: 'Shop', baseUrl });
    await on.rig.ask('accounts.setToken', { accountId, token: 'any' });
    const practice = await on.sendOnce(1);
    const campaignId = await on.rig.draft(fictionRows(2), { accountId });
    await on.rig.send(campaignId);
    await on.rig.core.sender.settled();
    const { reportNextAtMs } = await on.rig.ask('campaigns.get', { campaignId });
    await on.rig.ask('accounts.clearToken', { accountId });
    await on.minutes(3);
    expect(await on.counts(practice)).toMatchObject({ delivered: 1 });
    expect(await on.rig.ask('campaigns.get', { campaignId })).toMatchObject({
      reportAskedAtMs: null,
      reportNextAtMs,
    });
    await on.rig.ask('accounts.setToken', { accountId, token: 'any' });
    await on.minutes(1);
    expect(await on.counts(campaignId)).toMatchObject({ delivered: 2 });
  });

  it('go on after a restart', async () => {
    const campaignId = await on.sendOnce(2);
    await on.restart();
    await on.minutes(3);
    expect(await on.counts(campaignId)).toMatchObject({ delivered: 2 });
  });

  it('prove that an unnamed person was taken', async () => {
    on.rig.faults.next({ leaveOut: 1 });
    const campaignId = await on.sendOnce(2);
    expect(await on.counts(campaignId)).toMatchObject({ accepted: 1, uncertain: 1 });
    await on.minutes(3);
    expect(await on.counts(campaignId)).toMatchObject({ accepted: 2, uncertain: 0 });
  });

  it('hold back whom they prove taken before they are sent to again, but for a message that failed', async () => {
    on.rig.faults.next({ leaveOut: 2 });
    const campaignId = await on.sendOnce(4);
    const again = await on.rig.ask('campaigns.resolve', { campaignId, decision: 'again' });
    expect(again.counts).toMatchObject({ waiting: 2 });
    await on.minutes(3);
    expect(await on.counts(campaignId)).toMatchObject({ accepted: 4, uncertain: 0 });
    const { people } = await on.rig.ask('campaigns.people', { campaignId: again.id });
    // The gateway of a phone fails nobody by itself.
    const failed = `campaign_id = '${campaignId}' AND number = '${people[0]?.number}'`;
    on.rig.sql('DROP TRIGGER delivery_forward');
    on.rig.sql(`UPDATE people SET delivery = 'failed' WHERE ${failed}`);
    await on.rig.ask('campaigns.resume', { campaignId: again.id });
    await on.rig.core.sender.settled();
    expect(await on.rig.ask('campaigns.get', { campaignId: again.id })).toMatchObject({
      state: 'done',
      counts: { total: 2, accepted: 1, leftOut: 1, leftOutByReason: { duplicate: 1 } },
    });
    const held = await on.rig.ask('campaigns.people', { campaignId: again.id });
    expect(held.people.map(({ state, detail }) => [state, detail])).toEqual([
      ['accepted', null],
      ['left_out', 'accepted_before'],
    ]);
  });

  it('are asked again later when the server does not answer', async () => {
    on.rig.faults.status('status_500_html');
    const campaignId = await on.sendOnce(1);
    await on.minutes(2);
    expect(await on.counts(campaignId)).toMatchObject({ delivered: 0 });
    on.rig.faults.status(null);
    await on.minutes(8);
    expect(await on.counts(campaignId)).toMatchObject({ delivered: 1 });
  });
});
