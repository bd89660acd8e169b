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

/** Detail of a `duplicate` who was to be sent to again and turned out to be accepted in the earlier campaign. */
export const acceptedBefore = 'accepted_before';

/** Which state may follow which; anything else is a bug, and the database refuses it too. */
export const campaignTransitions = {
  draft: ['scheduled'],
  scheduled: ['draft', 'sending', 'paused', 'stopped'],
  sending: ['paused', 'stopped', 'done', 'done_with_problems'],
  paused: ['sending', 'stopped', 'done', 'done_with_problems'],
  stopped: [],
  done: [],
  done_with_problems: [],
} as const satisfies Record<CampaignState, readonly CampaignState[]>;

export const personTransitions = {
  waiting: ['handing_over', 'left_out'],
  handing_over: ['accepted', 'refused', 'uncertain', 'waiting'],
  accepted: [],
  refused: [],
  uncertain: ['accepted'],
  left_out: [],
} as const satisfies Record<PersonState, readonly PersonState[]>;

export const attemptTransitions = {
  sending: ['accepted', 'refused', 'throttled', 'not_sent', 'uncertain'],
  accepted: [],
  refused: [],
  throttled: [],
  not_sent: [],
  uncertain: ['accepted'],
} as const satisfies Record<AttemptState, readonly AttemptState[]>;

/** Every move of a table as a pair of its own: where `from` is not known well enough, no `to` fits, and it does not compile. */
type Transition<Table extends Record<string, readonly string[]>> = {
  [From in keyof Table]: { from: From; to: Table[From][number] };
}[keyof Table];

export type CampaignTransition = Transition<typeof campaignTransitions>;
export type PersonTransition = Transition<typeof personTransitions>;
export type AttemptTransition = Transition<typeof attemptTransitions>;

/** What an attempt may become while its call is under way, and what its people then become. */
export type AttemptOutcome = Extract<AttemptTransition, { from: 'sending' }>['to'];
export type PersonOutcome = Extract<PersonTransition, { from: 'handing_over' }>['to'];
