import type { CampaignProgress } from '../../../shared/contract/events.ts';
import { handOverSeconds } from '../../../shared/domain/duration.ts';
import type { Deps } from '../deps.ts';
import type { FrozenPlan } from '../ports-store.ts';
import type { RunWatcher } from './run.ts';
import { createSpeedometer } from './speed.ts';

const quietMs = 200;

/** Tells the shells that a campaign changed. */
export function announce({ store, emit }: Deps, campaignId: string): void {
  const campaign = store.campaigns.get(campaignId);
  if (campaign) emit({ name: 'campaign.changed', payload: campaign });
}

/** Tells the shells how a run is doing, at most five times a second. */
export function createAnnouncer(deps: Deps, plan: FrozenPlan): RunWatcher & { changed(): void } {
  const { clock, emit } = deps;
  const { campaignId } = plan;
  const speed = createSpeedometer(clock.nowMs());
  let saidAtMs = -Infinity;
  let activity: CampaignProgress['activity'] = 'idle';

  const progress = (waiting: number | null): void => {
    const seconds = waiting === null ? null : handOverSeconds({ ...plan, people: waiting });
    const peoplePerMinute = speed.peoplePerMinute(clock.nowMs());
    emit({
      name: 'campaign.progress',
      payload: { campaignId, peoplePerMinute, secondsLeft: seconds, activity },
    });
  };
  const changed = (): void => {
    saidAtMs = clock.nowMs();
    const campaign = deps.store.campaigns.get(campaignId);
    if (!campaign) return;
    emit({ name: 'campaign.changed', payload: campaign });
    progress(campaign.counts.waiting);
  };
  return {
    changed,
    handedOver(people) {
      speed.add(people, clock.nowMs());
      if (clock.nowMs() - saidAtMs >= quietMs) changed();
    },
    activity(next) {
      if (next === activity) return;
      activity = next;
      if (next !== 'sending' && next !== 'pacing') changed();
    },
  };
}
