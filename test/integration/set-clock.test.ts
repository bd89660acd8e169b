import { afterEach, beforeEach, expect, it } from 'vitest';
import type { CoreRig } from '../support/core-rig.ts';
import { dropRig, fictionRows, openRig } from '../support/core-rig.ts';
import type { SkippingClock } from '../support/skipping-clock.ts';
import { createSkippingClock } from '../support/skipping-clock.ts';

const dayMs = 24 * 60 * 60 * 1000;
let rig: CoreRig;
let clock: SkippingClock;

beforeEach(() => {
  clock = createSkippingClock();
  rig = openRig({ clock });
});
afterEach(() => dropRig(rig));

/** Sends 300 people in three calls, one a second, and sets the computer's clock while the first is under way. */
async function sendWhileClockIsSet(byMs: number): Promise<string> {
  const campaignId = await rig.draft(fictionRows(300), { pacePerMinute: 60 });
  let isSet = false;
  rig.core.subscribe(({ name, payload }) => {
    if (isSet || name !== 'campaign.changed' || payload.counts.handingOver === 0) return;
    isSet = true;
    clock.set(byMs);
  });
  await rig.sendToEnd(campaignId);
  expect(isSet).toBe(true);
  return campaignId;
}

it.each([-dayMs, dayMs])(
  'a clock set by %d ms in mid-campaign neither stalls nor hurries the calls',
  async (byMs) => {
    const campaignId = await sendWhileClockIsSet(byMs);
    const { state, counts } = await rig.ask('campaigns.get', { campaignId });
    expect({ state, accepted: counts.accepted }).toEqual({ state: 'done', accepted: 300 });
    expect(rig.queue.list()).toHaveLength(300);
    const paces = clock.slept.filter((ms) => ms > 0);
    expect(paces).toHaveLength(2);
    for (const ms of paces) expect(ms).toBeCloseTo(1_000);
  },
);
