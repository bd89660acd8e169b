import type { PauseCode } from '../../domain/campaign.ts';
import type { DeliveryState } from '../../domain/delivery.ts';
import type { UncertainReason } from '../../domain/outcome.ts';
import type { CampaignState, LeftOutReason, PersonState } from '../../domain/states.ts';

/** States of a campaign. */
export const campaignState = {
  draft: 'Draft',
  scheduled: 'Scheduled',
  sending: 'Sending',
  paused: 'Paused',
  stopped: 'Stopped',
  done: 'Done',
  done_with_problems: 'Done with problems',
} as const satisfies Record<CampaignState, string>;

/** States of a person in a campaign, and what became of an accepted message where it is known. */
export const personState = {
  waiting: 'Waiting',
  handing_over: 'Handing over',
  accepted: 'Accepted',
  delivered: 'Delivered',
  read: 'Read',
  failed: 'Failed',
  refused: 'Refused',
  uncertain: 'Uncertain',
  left_out: 'Left out',
} as const satisfies Record<PersonState | Exclude<DeliveryState, 'submitted'>, string>;

/** The owner's own ruling on an uncertain person. */
export const decision = {
  assumed_sent: 'You assumed it was sent',
  sent_again: 'You sent it again',
} as const;

/** Why a row of the sheet is not sent a message. */
export const leftOutReason = {
  invalid_number: 'The number cannot be used',
  unconfirmed_number: 'The number is unconfirmed',
  duplicate: 'Same number as another row',
  empty_row: 'The row is empty',
  hidden: 'Hidden in your sheet',
  do_not_contact: 'On your do-not-contact list',
  missing_keyword: 'A keyword has no value',
  unticked: 'You unticked this person',
  stopped: 'You stopped the campaign',
} as const satisfies Record<LeftOutReason, string>;

/** Why a campaign is paused, and the one next step. */
export const pauseReason = {
  owner: 'You paused this campaign. Nobody else is sent a message until you resume it.',
  closed:
    'Sendsheet was closed before this campaign was done. Nobody else is sent a message until you resume it.',
  gateway_refused:
    'The server refused the last batch. Its people are marked Refused, and nobody else is sent a message until you resume.',
  gateway_down:
    'The server cannot be reached. The last batch did not leave this computer, so its people wait with the others. Check your internet connection, then resume.',
  gateway_silent:
    'A batch was handed over, no clear answer came, and now the server does not answer at all. The people of that batch are Uncertain, and nobody else is sent a message until you resume.',
  throttled:
    'The server asks for a slower pace and did not take the last batch, so its people wait with the others. Wait a few minutes, then resume.',
  same_failure:
    'Three batches in a row failed in the same way. Nobody else is sent a message until you resume.',
  no_token:
    'This account has no token on this computer, so nothing more was sent. Enter it in Settings, then resume.',
  allowance:
    'The daily allowance of this account is used up. Nobody else is sent a message until you resume, tomorrow.',
  ready: 'This campaign is ready. Nothing is sent until you start it.',
  disk_full:
    'The disk is full, so what is sent could not be recorded. Nothing more was sent. Free some space, then resume.',
  disk_error:
    'The data folder cannot be written, so what is sent could not be recorded. Nothing more was sent. Check the disk, then resume.',
  data_damaged:
    'The data file is damaged, so what is sent could not be recorded. Nothing more was sent. Close Sendsheet and open it again.',
  internal:
    'Something went wrong inside Sendsheet. Your work is saved, and nobody else is sent a message until you resume.',
} as const satisfies Record<PauseCode, string>;

/** What went wrong with every call of a row that failed alike, what is known of its people, and the next step. */
export const failure = {
  timeout: 'Each time the server took too long to answer, so their people are Uncertain. Try again later.',
  reset:
    'Each time the connection was cut before an answer came, so their people are Uncertain. Check your internet connection first.',
  server_error:
    'Each time the server had an error of its own, so their people are Uncertain. Try again later, or ask your provider.',
  redirect:
    'Each time the server pointed to another address, so their people are Uncertain. Check the address of the account in Settings.',
  not_json:
    'Each time the answer could not be read, so their people are Uncertain. Check the address of the account in Settings.',
  no_status:
    'Each time the answer did not say whether the batch was taken, so their people are Uncertain. Ask your provider.',
  died: 'Each time Sendsheet ended before an answer came, so their people are Uncertain.',
} as const satisfies Record<UncertainReason, string>;

/** What a status of the Push API means for the owner, and the one next step. */
export const gatewayStatus = {
  '101': 'The service is not available right now. Try again later.',
  '401': 'The token was not accepted. Check the token and the address of the account in Settings.',
  '402': 'The server found no numbers in the batch. Please report this as a fault of Sendsheet.',
  '403': 'The balance is too low. Top up your account, then go on.',
  '404': 'The server cannot reach your phone. Check that it is on and connected, then go on.',
  '405': 'The plan of this account does not include sending from a program. Ask your provider.',
  '406': 'The server did not take a number in the batch. Check the numbers.',
  '407': 'The server found an empty message in the batch. Check the message.',
  '408': 'The project of this account is not active. Switch it on at your provider.',
  '409': 'The server does not know this user. Check the account at your provider.',
  '410': 'The server did not understand the request. Please report this as a fault of Sendsheet.',
  '801': 'This channel is not set up for your account. Check the channel number.',
  '802': 'More than 24 hours have passed since these people wrote to you, so a template is needed.',
} as const;
