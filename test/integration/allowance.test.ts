import { describe, expect, it } from 'vitest';
import { fictionRows } from '../support/core-rig.ts';
import { useReportRig } from '../support/report-rig.ts';

const on = useReportRig();
const minuteMs = 60_000;

describe('the daily allowance of WhatsApp Official', () => {
  async function official(dailyAllowance: number): Promise<string> {
    const baseUrl = await on.rig.practiceUrl();
    const account = await on.rig.ask('accounts.save', {
      accountId: null,
      name: 'Shop',
      baseUrl,
      dailyAllowance,
    });
    await on.rig.ask('accounts.setToken', { accountId: account.id, token: 'any' });
    return account.id;
  }

  it('holds back who is over it, and says what is left', async () => {
    const accountId = await official(3);
    const campaignId = await on.rig.draft(fictionRows(5), { accountId, channelId: 8 });
    expect(await on.rig.ask('campaigns.forecast', { campaignId, people: 5 })).toEqual({
      allowance: { limit: 3, used: 0, left: 3 },
      credits: null,
    });
    await on.rig.send(campaignId);
    await on.rig.core.sender.settled();
    expect(await on.rig.ask('campaigns.get', { campaignId })).toMatchObject({
      state: 'paused',
      pauseReason: { code: 'allowance' },
      counts: { accepted: 3, waiting: 2 },
    });
    expect(await on.rig.ask('campaigns.forecast', { campaignId, people: 200 })).toEqual({
      allowance: { limit: 3, used: 3, left: 0 },
      credits: '1',
    });
    await on.clock.advance(24 * 60 * minuteMs + 1);
    await on.rig.ask('campaigns.resume', { campaignId });
    await on.rig.core.sender.settled();
    expect(await on.counts(campaignId)).toMatchObject({ accepted: 5 });
    expect(await on.rig.ask('accounts.creditsByMonth', {})).toEqual([
      { month: '2026-01', accountName: 'Shop', credits: '0.025' },
    ]);
  });

  it('does not hold on other channels', async () => {
    const accountId = await official(3);
    const campaignId = await on.rig.draft(fictionRows(5), { accountId, channelId: 1 });
    await on.rig.send(campaignId);
    await on.rig.core.sender.settled();
    expect(await on.counts(campaignId)).toMatchObject({ accepted: 5 });
  });
});
