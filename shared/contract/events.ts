import type { CampaignSummary } from '../domain/campaign.ts';
import type { Settings } from '../domain/settings.ts';

/** How a running campaign is doing; figures for people, so null where nothing can be said yet. */
export interface CampaignProgress {
  campaignId: string;
  /** People handed over per minute over the last minute. */
  peoplePerMinute: number | null;
  secondsLeft: number | null;
  /** What the engine is doing between calls. */
  activity: 'sending' | 'pacing' | 'throttled' | 'offline' | 'checking' | 'allowance' | 'idle';
}

/** How far comparing or importing into a list is, in rows. */
export interface ListProgress {
  listId: string;
  done: number;
  total: number;
}

/** How far the ledger is asked about a draft, in rows of its list. */
export interface GuardProgress {
  campaignId: string;
  done: number;
  total: number;
}

/** Events main sends to the renderer: name -> payload. */
export interface Events {
  'campaign.changed': CampaignSummary;
  'campaign.progress': CampaignProgress;
  'settings.changed': Settings;
  'accounts.changed': null;
  'list.progress': ListProgress;
  'guards.progress': GuardProgress;
}

export const eventNames = [
  'campaign.changed',
  'campaign.progress',
  'settings.changed',
  'accounts.changed',
  'list.progress',
  'guards.progress',
] as const satisfies readonly (keyof Events)[];
