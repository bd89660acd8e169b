import { afterEach, beforeEach } from 'vitest';
import type { CampaignCounts } from '../../shared/domain/campaign.ts';
import type { CoreRig } from './core-rig.ts';
import { dropRig, fictionRows, openRig } from './core-rig.ts';
import type { ManualClock } from './manual-clock.ts';
import { createManualClock } from './manual-clock.ts';

const minuteMs = 60_000;

/** A core that asks for delivery reports, on a clock that tests move; another one for each test. */
export interface ReportRig {
  rig: CoreRig;
  clock: ManualClock;
  /** Sends in one call, which needs no waiting. */
  sendOnce(count: number): Promise<string>;
  /** Lets minutes pass, half a minute at a time, with every answer awaited. */
  minutes(count: number): Promise<void>;
  counts(campaignId: string): Promise<CampaignCounts>;
  /** Closes the core and opens another on the same data. */
  restart(): Promise<void>;
}

/** Gives each test of a file such a core. */
export function useReportRig(): ReportRig {
  const made = {} as Pick<ReportRig, 'rig' | 'clock'>;
  beforeEach(() => {
    made.clock = createManualClock();
    made.rig = openRig({ clock: made.clock, asksReports: true });
  });
  afterEach(() => dropRig(made.rig));
  return Object.assign(made, {
    async sendOnce(count: number): Promise<string> {
      const campaignId = await made.rig.draft(fictionRows(count), { channelId: 1 });
      const sent = await made.rig.send(campaignId);
      if (!sent.ok) throw new Error(JSON.stringify(sent.error));
      await made.rig.core.sender.settled();
      return campaignId;
    },
    async minutes(count: number): Promise<void> {
      for (let half = 0; half < count * 2; half += 1) {
        await made.clock.untilAsleep();
        await made.clock.advance(minuteMs / 2);
      }
      await made.clock.untilAsleep();
    },
    counts: async (campaignId: string) => (await made.rig.ask('campaigns.get', { campaignId })).counts,
    async restart(): Promise<void> {
      await made.rig.close();
      made.rig = openRig({ clock: made.clock, asksReports: true, dataDir: made.rig.dataDir });
    },
  });
}
