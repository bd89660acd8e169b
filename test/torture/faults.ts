import type { Fault } from '../../electron/practice/fault.ts';
import type { AttemptState } from '../../shared/domain/states.ts';

/** A fault with what must become of its call, and whether its people are received all the same. */
export interface KnownFault {
  fault: Fault;
  becomes: AttemptState;
  isReceived: boolean;
}

const uncertainReceived = [
  'queue_then_silent',
  'reset_after_queueing',
  'status_500_html',
  'truncated_json',
  'empty_200',
] as const;
const uncertainLost = ['hang_before_reading', 'reset_before_reading', 'status_502_html', 'redirect'] as const;
const accepted = [
  'data_absent',
  'data_null',
  'data_empty',
  'data_reordered',
  'string_100',
  'repeat_number',
] as const;
const refusals = [101, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 801, 802, 999];

/** Answers that do not name everybody. */
export const leaveOutFaults: [KnownFault, ...KnownFault[]] = [
  { fault: { leaveOut: 1 }, becomes: 'accepted', isReceived: true },
  { fault: { leaveOut: 3 }, becomes: 'accepted', isReceived: true },
];

/** Every fault of push-api section 9. */
export const knownFaults = [
  ...uncertainReceived.map((fault): KnownFault => ({ fault, becomes: 'uncertain', isReceived: true })),
  ...uncertainLost.map((fault): KnownFault => ({ fault, becomes: 'uncertain', isReceived: false })),
  ...accepted.map((fault): KnownFault => ({ fault, becomes: 'accepted', isReceived: true })),
  ...leaveOutFaults,
  { fault: { slowMs: 15_000 }, becomes: 'accepted', isReceived: true },
  { fault: { slowMs: 90_000 }, becomes: 'uncertain', isReceived: true },
  { fault: 'throttle', becomes: 'throttled', isReceived: false },
  { fault: { throttle: 7 }, becomes: 'throttled', isReceived: false },
  ...refusals.map((refuse): KnownFault => ({ fault: { refuse }, becomes: 'refused', isReceived: false })),
] as [KnownFault, ...KnownFault[]];
