import type { ErrorCode } from '../../contract/errors.ts';

/** What happened, what was and was not sent, and the one next step; for every error code of the contract. */
export const errors = {
  unknown_call:
    'The program asked for something it does not know. Nothing was sent. Close Sendsheet and open it again.',
  bad_input:
    'Something entered here cannot be used. Nothing was changed and nothing was sent. Check the entry and try again.',
  internal:
    'Something went wrong inside Sendsheet. Nothing more was sent. Close it and open it again: your work is saved.',
  workbench_stopped:
    'The part of Sendsheet that works on the sheet stopped. Nothing was sent and nothing that was saved is lost. Try again. If it happens again, save the sheet as a new xlsx file and choose that one.',
  not_found: 'This is no longer here. It may have been removed in another window. Go back to Home.',
  wrong_state: 'This campaign is in another state by now, so nothing was changed. Look at it again on Home.',
  busy_sender:
    'Another Sendsheet is sending from this computer right now. Nothing was started here. Wait until it is done, or pause it.',
  nobody_ready:
    'Nobody in this sheet is ready to be sent a message. Nothing was sent. Go back to Check contacts.',
  plan_changed:
    'The messages changed after you read them, so nothing was sent. Go back to Review and read them once more.',
  template_problem:
    'The message has a mistake in its keywords. Nothing was sent. Go back to Write and mend it.',
  message_too_long:
    'At least one finished message is longer than {{limit, number}} characters. Nothing was sent. Shorten the message.',
  no_phone_column: 'No column is marked as Phone. Nothing was sent. Choose it under Match columns.',
  no_phone_in_file:
    'It is not certain which column of this file has the phone numbers of the list. Nothing was imported. Write a heading above each column of the file, “Phone” above these numbers, and choose it again.',
  no_token:
    'This account has no token on this computer. Nothing was sent. Enter the token in Settings, then go on.',
  practice_only:
    'This sheet is the sample list of made-up people, so it goes to practice mode only. Nothing was sent.',
  keychain_slow:
    'The keychain of this computer did not answer within a minute. Nothing was saved. Unlock it and try again.',
  too_many_rows:
    'This sheet has more rows than Sendsheet can take ({{limit, number}}). Nothing was imported.',
  disk_full:
    'The disk is full. Nothing more was sent. Free some space, then go on: your work is saved up to here.',
  disk_error:
    'The data folder cannot be written. Nothing more was sent. Check that the disk is there and not read-only.',
  data_damaged:
    'The data file is damaged. Nothing more was sent and nothing was deleted. Close Sendsheet and open it again: it keeps the damaged file and carries over what can be read.',
  channel_needed: 'Choose the channel for this account first. Nothing was sent.',
  media_problem: 'The media address cannot be used. Nothing was sent. It must be a public https address.',
  account_in_use:
    'A campaign that is not finished uses this account. Nothing was changed. Finish or stop that campaign first.',
  superseded: 'A newer search took the place of this one. Nothing was changed.',
  over_budget:
    'This campaign would cost {{cost}}, and your limit is {{budget}}. Nothing was sent. Leave people out in Review, or change the limit.',
  budget_unpriced:
    'Your limit cannot be held: some messages have no price. Nothing was sent. Add their price in Settings, or leave the limit empty.',
  guards_unconfirmed:
    'Some of these people had this text or another message before, or this sheet was sent this message already. Nothing was sent. Look at them in Review, and say so if you want to send all the same.',
  no_test_number:
    'A test goes to one of your own numbers, with its country code. Nothing was sent. Check the number.',
  no_test_message: 'This contact has no finished message. Nothing was sent. Choose another contact.',
  name_taken:
    'There is a template “{{name}}” already. Nothing was changed. Choose another name, or change that one.',
  too_many_templates:
    'There are {{limit, number}} templates, and more cannot be kept. Remove one that you no longer use.',
  list_busy:
    'A file is being imported into this list right now. Nothing else was changed. Wait until it is done, or cancel it.',
  too_many_columns:
    'With the columns of this file the list would have more than {{limit, number}}. Nothing was imported. Take some out of the file.',
  list_in_use: 'A draft uses this list by now, so it was not removed. Look at it again under Lists.',
} as const satisfies Record<ErrorCode, string>;
