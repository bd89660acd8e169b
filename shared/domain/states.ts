/** States of a campaign; `done_with_problems` is whatever ended with accepted < planned. */
export const campaignStates = [
  'draft',
  'scheduled',
  'sending',
  'paused',
  'stopped',
  'done',
  'done_with_problems',
] as const;
export type CampaignState = (typeof campaignStates)[number];

/** States of a person in a campaign; every row of the sheet is in exactly one. Delivered, read and failed count inside accepted. */
export const personStates = [
  'waiting',
  'handing_over',
  'accepted',
  'refused',
  'uncertain',
  'left_out',
] as const;
export type PersonState = (typeof personStates)[number];

/** States of an attempt (one call to the Push API); all but `sending` are final. */
export const attemptStates = [
  'sending',
  'accepted',
  'refused',
  'throttled',
  'not_sent',
  'uncertain',
] as const;
export type AttemptState = (typeof attemptStates)[number];

/** Why a row of the sheet is not sent a message; a closed set (decisions: "Counting"). */
export const leftOutReasons = [
  'invalid_number',
  'unconfirmed_number',
  'duplicate',
  'empty_row',
  'hidden',
  'do_not_contact',
  'missing_keyword',
  'unticked',
  'stopped',
] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

/** Which state may follow which; anything else is a bug, and the database refuses it too. */
export const campaignTransitions: Record<CampaignState, readonly CampaignState[]> = {
  draft: ['scheduled'],
  scheduled: ['draft', 'sending', 'paused', 'stopped'],
  sending: ['paused', 'stopped', 'done', 'done_with_problems'],
  paused: ['sending', 'stopped', 'done', 'done_with_problems'],
  stopped: [],
  done: [],
  done_with_problems: [],
};

export const personTransitions: Record<PersonState, readonly PersonState[]> = {
  waiting: ['handing_over', 'left_out'],
  handing_over: ['accepted', 'refused', 'uncertain', 'waiting'],
  accepted: [],
  refused: [],
  uncertain: ['accepted'],
  left_out: [],
};

export const attemptTransitions: Record<AttemptState, readonly AttemptState[]> = {
  sending: ['accepted', 'refused', 'throttled', 'not_sent', 'uncertain'],
  accepted: [],
  refused: [],
  throttled: [],
  not_sent: [],
  uncertain: ['accepted'],
};

/** Whether a campaign may go from one state to another. */
export function canCampaignGo(from: CampaignState, to: CampaignState): boolean {
  return campaignTransitions[from].includes(to);
}
