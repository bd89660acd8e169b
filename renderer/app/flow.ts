import { create } from 'zustand';
import type { CallError } from '../../shared/contract/errors.ts';
import type { CampaignSummary } from '../../shared/domain/campaign.ts';
import type { Draft, FlowStep } from '../../shared/domain/draft.ts';
import type { GuardReport } from '../../shared/domain/guards.ts';
import type { CostEstimate } from '../../shared/domain/price.ts';
import { putCampaign } from '../api/campaigns.ts';
import { api, callErrorOf } from '../api/client.ts';
import { newCampaignName } from './newCampaignName.ts';

/** What the owner reviewed: how many messages, and the digest `campaigns.send` must find again. */
export interface PlanSummary {
  count: number;
  digest: string;
  /** What it costs by the prices in Settings. */
  cost: CostEstimate;
  /** What the ledger says against it. */
  guards: GuardReport;
}

/** `waiting` = changed but not handed over yet; `failed` = the last save was refused, see `error`. */
export type Saving = 'saved' | 'waiting' | 'saving' | 'failed';

interface Flow {
  campaign: CampaignSummary | null;
  draft: Draft | null;
  saving: Saving;
  error: CallError | null;
  /** Set by Review for the draft as it is; any change of who is sent what empties it. */
  planSummary: PlanSummary | null;
  /** Makes a new draft and opens it. Throws a `CallFailure`. */
  start: () => Promise<CampaignSummary>;
  /** Opens a draft where it was left. Throws a `CallFailure`. */
  open: (campaignId: string) => Promise<void>;
  /** Takes the open draft over from main once more, which changed it. Throws a `CallFailure`. */
  reload: () => Promise<void>;
  /** Changes the draft on screen, and on disk as soon as the save before is done. */
  update: (patch: Partial<Draft>) => void;
  rename: (name: string) => void;
  /** Moves to a step. */
  goTo: (step: FlowStep) => void;
  setPlanSummary: (summary: PlanSummary | null) => void;
  /** Hands over what is not saved yet; resolves when the disk has it or the save failed. */
  flush: () => Promise<void>;
  /** Saves and leaves the draft. */
  close: () => Promise<void>;
}

/** What an owner may change without changing who is sent what. */
export const besideThePlan: ReadonlySet<string> = new Set<keyof Draft>([
  'step',
  'batchSize',
  'pacePerMinute',
  'followsPhone',
  'budget',
]);

let running: Promise<void> | null = null;

export const useFlow = create<Flow>()((set, get) => {
  /** Saves until nothing is left to save: one call at a time, so that an older draft never lands last. */
  async function saveAll(): Promise<void> {
    while (get().saving === 'waiting') {
      const { campaign, draft } = get();
      if (!campaign || !draft) return;
      set({ saving: 'saving' });
      try {
        const saved = await api.call('campaigns.saveDraft', {
          campaignId: campaign.id,
          name: campaign.name,
          draft,
        });
        putCampaign(saved.campaign);
        const now = get().campaign;
        // Only main's own facts are taken over: the owner may have typed on meanwhile.
        if (now?.id === campaign.id) set({ campaign: { ...saved.campaign, name: now.name }, error: null });
        if (get().saving === 'saving') set({ saving: 'saved' });
      } catch (cause) {
        // Changed meanwhile: the next round tries again with what is newer.
        if (get().saving === 'saving') set({ saving: 'failed', error: callErrorOf(cause) });
      }
    }
  }

  function changed(): void {
    set({ saving: 'waiting' });
    // Saves never overlap, so typing fast costs one call at a time and a closed window loses no more than that call.
    void get().flush();
  }

  return {
    campaign: null,
    draft: null,
    saving: 'saved',
    error: null,
    planSummary: null,

    start: async () => {
      await get().close();
      const made = await api.call('campaigns.createDraft', { name: newCampaignName(new Date()) });
      set({ ...made, saving: 'saved', error: null, planSummary: null });
      return made.campaign;
    },

    open: async (campaignId) => {
      if (get().campaign?.id === campaignId) return;
      await get().close();
      const found = await api.call('campaigns.draft', { campaignId });
      set({ ...found, saving: 'saved', error: null, planSummary: null });
    },

    reload: async () => {
      const campaignId = get().campaign?.id;
      if (campaignId === undefined) return;
      const found = await api.call('campaigns.draft', { campaignId });
      if (get().campaign?.id !== campaignId) return;
      set({ ...found, saving: 'saved', error: null, planSummary: null });
    },

    update: (patch) => {
      const { draft, planSummary } = get();
      if (!draft) return;
      const isPlanKept = Object.keys(patch).every((key) => besideThePlan.has(key));
      set({ draft: { ...draft, ...patch }, planSummary: isPlanKept ? planSummary : null });
      changed();
    },

    rename: (name) => {
      const { campaign } = get();
      // The core refuses an empty name; the last good one stays.
      if (!campaign || name.trim() === '') return;
      set({ campaign: { ...campaign, name } });
      changed();
    },

    goTo: (step) => get().update({ step }),

    setPlanSummary: (planSummary) => set({ planSummary }),

    flush: async () => {
      if (get().saving === 'failed') set({ saving: 'waiting' });
      running ??= saveAll().finally(() => {
        running = null;
        // A change that came between the last look and the end is not left waiting.
        if (get().saving === 'waiting') void get().flush();
      });
      await running;
    },

    close: async () => {
      await get().flush();
      set({ campaign: null, draft: null, saving: 'saved', error: null, planSummary: null });
    },
  };
});
