import { describe, expect, it } from 'vitest';
import type { PowerSaveBlocker } from 'electron';
import { stubCore } from '../../../test/support/stub-core.ts';
import type { CampaignSummary } from '../../../shared/domain/campaign.ts';
import { followCampaigns } from './campaigns-under-way.ts';
import { stayAwakeWhileSending } from './power.ts';

const core = stubCore();
const turn = (id: string, state: CampaignSummary['state']): void =>
  core.emit({ name: 'campaign.changed', payload: { id, state } as CampaignSummary });

describe('followCampaigns', () => {
  it('is busy from Send on, sending from the first call on, and neither after the end', () => {
    const campaigns = followCampaigns(core);
    const now = () => [campaigns.isBusy(), campaigns.isSending()];
    expect(now()).toEqual([false, false]);
    turn('a', 'scheduled');
    expect(now()).toEqual([true, false]);
    turn('a', 'sending');
    expect(now()).toEqual([true, true]);
    for (const end of ['paused', 'stopped', 'done', 'done_with_problems', 'draft'] as const) {
      turn('a', 'sending');
      turn('a', end);
      expect(now()).toEqual([false, false]);
    }
    campaigns.stop();
    expect(core.listenerCount()).toBe(0);
  });

  it('tells when sending turned, and only then', () => {
    const campaigns = followCampaigns(core);
    const heard: boolean[] = [];
    const remove = campaigns.onSending((isSending) => heard.push(isSending));
    turn('a', 'sending');
    turn('a', 'sending');
    turn('b', 'sending');
    turn('a', 'done');
    core.emit({ name: 'accounts.changed', payload: null });
    expect(heard).toEqual([true]);
    turn('b', 'paused');
    expect(heard).toEqual([true, false]);
    remove();
    turn('a', 'sending');
    expect(heard).toEqual([true, false]);
    campaigns.stop();
  });
});

describe('stayAwakeWhileSending', () => {
  function fakeBlocker() {
    const held = new Set<number>();
    let last = 0;
    const blocker: Pick<PowerSaveBlocker, 'start' | 'stop'> = {
      start: (type) => {
        expect(type).toBe('prevent-app-suspension');
        held.add((last += 1));
        return last;
      },
      stop: (id) => held.delete(id),
    };
    return { held, blocker };
  }

  it('holds the computer awake from the first call to the end, once', () => {
    const { held, blocker } = fakeBlocker();
    const campaigns = followCampaigns(core);
    const remove = stayAwakeWhileSending(campaigns, blocker);
    turn('a', 'scheduled');
    expect(held.size).toBe(0);
    turn('a', 'sending');
    turn('b', 'sending');
    expect(held.size).toBe(1);
    turn('a', 'done');
    turn('b', 'done');
    expect(held.size).toBe(0);
    turn('a', 'sending');
    remove();
    expect(held.size).toBe(0);
    campaigns.stop();
  });
});
