/**
 * What the practice gateway can do wrong; "queues" says whether the messages of a good request are received all the same.
 * On status calls only the faults of the connection and of the HTTP answer have an effect.
 */
export type Fault =
  /** The request is never read; the connection stays open. Does not queue. */
  | 'hang_before_reading'
  /** The connection is reset before the body is read. Does not queue. */
  | 'reset_before_reading'
  /** The messages are received and no answer ever comes. Queues. */
  | 'queue_then_silent'
  /** The messages are received and the connection is reset. Queues. */
  | 'reset_after_queueing'
  /** HTTP 500 with an HTML page, the script having died after its work. Queues. */
  | 'status_500_html'
  /** HTTP 502 with an HTML page from a proxy that reached nobody. Does not queue. */
  | 'status_502_html'
  /** The first half of the JSON, in an answer that is complete as HTTP. Queues. */
  | 'truncated_json'
  /** HTTP 200 without a body. Queues. */
  | 'empty_200'
  /** HTTP 307 to the other path of the same call: a client that follows it is seen to queue. Does not queue itself. */
  | 'redirect'
  /** HTTP 429. Does not queue. */
  | 'throttle'
  /** HTTP 429 with Retry-After. Does not queue. */
  | { throttle: number }
  /** The answer comes so many milliseconds late by the gateway's clock. Queues. */
  | { slowMs: number }
  /** A refusal with this application status, HTTP 200. Does not queue. */
  | { refuse: number }
  /** Success without `data`, with null, or with an empty list. Queues. */
  | 'data_absent'
  | 'data_null'
  | 'data_empty'
  /** Success with `data` backwards. Queues. */
  | 'data_reordered'
  /** Success in which the last so many recipients are not named. Queues all of them. */
  | { leaveOut: number }
  /** Success with the status "100" as a string. Queues. */
  | 'string_100'
  /** Success that names the first number a second time, with another message id. Queues each once. */
  | 'repeat_number';

/** Which calls meet which fault. */
export interface FaultPlan {
  /** The coming push calls meet these, one each and in order; null is a good call. */
  next(...faults: (Fault | null)[]): void;
  /** Every push call meets this while nothing waits in `next`; null ends it. */
  always(fault: Fault | null): void;
  /** Every status call (balance, report, device) meets this; null ends it. */
  status(fault: Fault | null): void;
  /** Forgets every fault that has not met its call. */
  clear(): void;
}

/** A plan and the door by which the gateway takes the fault of each call. */
export function createFaultPlan(): FaultPlan & { take(kind: 'push' | 'status'): Fault | null } {
  const coming: (Fault | null)[] = [];
  let always: Fault | null = null;
  let status: Fault | null = null;
  return {
    next: (...faults) => void coming.push(...faults),
    always: (fault) => void (always = fault),
    status: (fault) => void (status = fault),
    clear() {
      coming.length = 0;
      always = null;
      status = null;
    },
    take(kind) {
      if (kind === 'status') return status;
      const next = coming.shift();
      return next === undefined ? always : next;
    },
  };
}
