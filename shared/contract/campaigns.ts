import { z } from 'zod';
import type { CampaignPerson, CampaignSummary } from '../domain/campaign.ts';
import type { Draft } from '../domain/draft.ts';
import { deliveryStates } from '../domain/delivery.ts';
import { draftSchema } from '../domain/draft.ts';
import type { GuardReport } from '../domain/guards.ts';
import { limits } from '../domain/limits.ts';
import { leftOutReasons, personStates } from '../domain/states.ts';
import { call } from './call.ts';
import { id, ownName } from './fields.ts';

const ordinals = z.array(z.int().min(1)).min(1).max(limits.rowsPerChunk).nullable();

const campaignId = z.strictObject({ campaignId: id });

/** What can be said before Send from our own ledger; null where nothing is known or no limit is set. */
export interface Forecast {
  /** People of the rolling 24 h on WhatsApp Official. */
  allowance: { limit: number; used: number; left: number } | null;
  /** Likely credits for so many people, as a decimal, from what the newest messages cost. */
  credits: string | null;
}

/** People the server refused for one reason. */
export interface Refusal {
  /** The status of the answer (push-api section 4), as the server gave it. */
  status: string;
  /** The server's own words. */
  message: string;
  people: number;
  /** Of them, those who were not sent to again yet. */
  open: number;
}

/** A draft together with the campaign it belongs to. */
export interface DraftCampaign {
  campaign: CampaignSummary;
  draft: Draft;
}

/** A person and the row of the sheet they come from, for the export. */
export interface ExportRow {
  person: CampaignPerson;
  cells: string[];
}

export const campaignCalls = {
  'campaigns.createDraft': call(z.strictObject({ name: ownName })).returns<DraftCampaign>(),
  'campaigns.draft': call(campaignId).returns<DraftCampaign>(),
  'campaigns.saveDraft': call(
    z.strictObject({ campaignId: id, name: ownName, draft: draftSchema }),
  ).returns<DraftCampaign>(),
  'campaigns.discard': call(campaignId).returns<null>(),
  'campaigns.list': call(z.strictObject({})).returns<CampaignSummary[]>(),
  'campaigns.get': call(campaignId).returns<CampaignSummary>(),
  /** What the ledger says against a draft: people who had a message before, and a campaign like it. */
  'campaigns.guards': call(campaignId).returns<GuardReport>(),
  /** Nobody waits for `campaigns.guards` any more; it answers `superseded`. */
  'campaigns.stopGuards': call(z.strictObject({})).returns<null>(),
  /**
   * Sends the message of one contact to an own number, at once, as a campaign of its own that is marked as a test; the
   * number is one in Settings, else it is refused with `no_test_number`.
   */
  'campaigns.sendTest': call(
    z.strictObject({
      campaignId: id,
      rowNumber: z.int().min(1),
      number: z.string().regex(/^[1-9]\d{6,14}$/),
    }),
  ).returns<CampaignSummary>(),
  /**
   * Freezes the plan and starts it after `undoSeconds`. `expected` is what the owner reviewed;
   * where the frozen plan differs the call is refused with `plan_changed` and nothing is frozen. `confirmedGuards` is the
   * code of the report the owner confirmed; where the ledger says anything else it is refused with `guards_unconfirmed`.
   */
  'campaigns.send': call(
    z.strictObject({
      campaignId: id,
      expected: z.strictObject({ count: z.int().min(1), digest: z.string().max(64) }),
      confirmedGuards: z.string().max(64).default(''),
      undoSeconds: z.int().min(0).max(60),
    }),
  ).returns<CampaignSummary>(),
  /** Back to a draft while no call was made. */
  'campaigns.undo': call(campaignId).returns<CampaignSummary>(),
  'campaigns.pause': call(campaignId).returns<CampaignSummary>(),
  'campaigns.resume': call(campaignId).returns<CampaignSummary>(),
  'campaigns.stop': call(campaignId).returns<CampaignSummary>(),
  /** The owner's ruling on uncertain people, all (null) or some; `again` answers the new linked campaign, not yet started. */
  'campaigns.resolve': call(
    z.strictObject({
      campaignId: id,
      decision: z.enum(['assume', 'again']),
      ordinals: ordinals.default(null),
    }),
  ).returns<CampaignSummary>(),
  /** A new linked campaign, not yet started, of exactly the refused who were not sent to again yet. */
  'campaigns.sendAgainToRefused': call(campaignId).returns<CampaignSummary>(),
  /** The refused by what the server said, most people first. */
  'campaigns.refusals': call(campaignId).returns<Refusal[]>(),
  /** What the ledger knows about sending a draft: allowance and likely price. */
  'campaigns.forecast': call(z.strictObject({ campaignId: id, people: z.int().min(0) })).returns<Forecast>(),
  /** People in the order of the sheet after `afterOrdinal`; filters combine. */
  'campaigns.people': call(
    z.strictObject({
      campaignId: id,
      states: z.array(z.enum(personStates)).max(personStates.length).default([]),
      leftOutReason: z.enum(leftOutReasons).nullable().default(null),
      delivery: z.enum(deliveryStates).nullable().default(null),
      /** Only uncertain people without a ruling. */
      isUndecided: z.boolean().default(false),
      search: z.string().max(limits.searchCharacters).default(''),
      afterOrdinal: z.int().min(0).default(0),
      limit: z.int().min(1).max(1_000).default(200),
    }),
  ).returns<{ people: CampaignPerson[]; matching: number }>(),
  'campaigns.exportRows': call(
    z.strictObject({
      campaignId: id,
      afterOrdinal: z.int().min(0),
      limit: z.int().min(1).max(limits.rowsPerChunk),
    }),
  ).returns<ExportRow[]>(),
  'campaigns.exportHeaders': call(campaignId).returns<string[]>(),
};
