import type { CampaignProgress } from '../../../shared/contract/events.ts';
import type { CampaignSummary, PauseReason } from '../../../shared/domain/campaign.ts';
import { handOverSeconds } from '../../../shared/domain/duration.ts';
import type { Deps } from '../deps.ts';
import type { FrozenPlan } from '../ports-campaigns.ts';
import type { RunWatcher } from './run.ts';
import { createSpeedometer } from './speed.ts';

const quietMs = 200;

/** Tells the shells that a campaign changed; `unwritten` is why it is paused where the ledger could not say so itself. */
export function announce(
  { store, emit }: Deps,
  campaignId: string,
  unwritten: PauseReason | null = null,
): void {
  const campaign = store.campaigns.get(campaignId);
  if (!campaign) return;
  // What was written of an end stands, though the rest of it could not be.
  const isOpen = campaign.state === 'scheduled' || campaign.state === 'sending';
  const payload: CampaignSummary =
    unwritten && isOpen ? { ...campaign, state: 'paused', pauseReason: unwritten } : campaign;
  emit({ name: 'campaign.changed', payload });
}

/** Tells the shells how a run is doing, at most five times a second. */
export function createAnnouncer(deps: Deps, plan: FrozenPlan): RunWatcher & { changed(): void } {
  const { clock, emit } = deps;
  const { campaignId } = plan;
  const speed = createSpeedometer(clock.monotonicMs());
  let saidAtMs = -Infinity;
  let hasBegun = false;
  let activity: CampaignProgress['activity'] = 'idle';

  const progress = (waiting: number | null): void => {
    const seconds = waiting === null ? null : handOverSeconds({ ...plan, people: waiting });
    const peoplePerMinute = speed.peoplePerMinute(clock.monotonicMs());
    emit({
      name: 'campaign.progress',
      payload: { campaignId, peoplePerMinute, secondsLeft: seconds, activity },
    });
  };
  const changed = (): void => {
    saidAtMs = clock.monotonicMs();
    const campaign = deps.store.campaigns.get(campaignId);
    if (!campaign) return;
    emit({ name: 'campaign.changed', payload: campaign });
    progress(campaign.counts.waiting);
  };
  const changedAfterQuiet = (): void => {
    if (clock.monotonicMs() - saidAtMs >= quietMs) changed();
  };
  return {
    changed,
    begun() {
      // The first call is always told: it may be a slow one, and nothing else says that people are being handed over.
      if (hasBegun) changedAfterQuiet();
      else changed();
      hasBegun = true;
    },
    handedOver(people) {
      speed.add(people, clock.monotonicMs());
      changedAfterQuiet();
    },
    activity(next) {
      if (next === activity) return;
      activity = next;
      if (next !== 'sending' && next !== 'pacing') changed();
    },
  };
}
