/** Every way a call can fail as expected; each has a sentence in shared/text. */
export const errorCodes = [
  'unknown_call',
  'bad_input',
  'internal',
  'not_found',
  'wrong_state',
  'busy_sender',
  'nobody_ready',
  'plan_changed',
  'template_problem',
  'message_too_long',
  'no_phone_column',
  'no_phone_in_file',
  'no_token',
  'practice_only',
  'keychain_slow',
  'too_many_rows',
  'disk_full',
  'disk_error',
  'data_damaged',
  'channel_needed',
  'media_problem',
  'account_in_use',
  'superseded',
  'over_budget',
  'budget_unpriced',
  'guards_unconfirmed',
  'no_test_number',
  'no_test_message',
  'list_in_use',
  'name_taken',
  'too_many_templates',
  'list_busy',
  'too_many_columns',
  'workbench_stopped',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** A failure as it crosses the bridge: a code for the words, and facts that fill them; never a stack or a secret. */
export interface CallError {
  code: ErrorCode;
  details?: Record<string, string | number | boolean>;
}

export type CallResult<T> = { ok: true; value: T } | { ok: false; error: CallError };

/** Thrown by handlers for failures that are expected; dispatch turns it into a value. */
export class ExpectedError extends Error {
  readonly code: ErrorCode;
  readonly details: Record<string, string | number | boolean> | undefined;

  constructor(code: ErrorCode, details?: Record<string, string | number | boolean>) {
    super(code);
    this.name = 'ExpectedError';
    this.code = code;
    this.details = details;
  }
}
