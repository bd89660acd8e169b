import { describe, expect, it } from 'vitest';
import { fictionRows } from '../support/core-rig.ts';
import { useReportRig } from '../support/report-rig.ts';

const on = useReportRig();

describe('following the phone', () => {
  it('waits until the phone has sent what it was given', async () => {
    const campaignId = await on.rig.draft(fictionRows(20), { batchSize: 10, followsPhone: true });
    await on.rig.send(campaignId);
    await on.clock.untilAsleep(2);
    expect(await on.counts(campaignId)).toMatchObject({ accepted: 10, waiting: 10 });
    await on.clock.advance(99_000);
    expect(await on.counts(campaignId)).toMatchObject({ accepted: 10, waiting: 10 });
    await on.clock.advance(1_000);
    await on.rig.core.sender.settled();
    expect(await on.counts(campaignId)).toMatchObject({ accepted: 20 });
  });

  it('waits for the phone after a pause too, and before the next campaign of that phone', async () => {
    const campaignId = await on.rig.draft(fictionRows(20), { batchSize: 10, followsPhone: true });
    await on.rig.send(campaignId);
    await on.clock.untilAsleep(2);
    await on.clock.advance(40_000);
    await on.rig.ask('campaigns.pause', { campaignId });
    await on.rig.core.sender.settled();
    await on.rig.ask('campaigns.resume', { campaignId });
    await on.clock.untilAsleep(2);
    await on.clock.advance(59_000);
    expect(await on.counts(campaignId)).toMatchObject({ accepted: 10, waiting: 10 });
    await on.clock.advance(1_000);
    await on.rig.core.sender.settled();
    expect(await on.counts(campaignId)).toMatchObject({ accepted: 20 });
    const next = await on.rig.draft(fictionRows(1), { followsPhone: true });
    await on.rig.send(next);
    await on.clock.untilAsleep(2);
    await on.clock.advance(99_000);
    expect(await on.counts(next)).toMatchObject({ waiting: 1 });
    await on.clock.advance(1_000);
    await on.rig.core.sender.settled();
    expect(await on.counts(next)).toMatchObject({ accepted: 1 });
  });
});
