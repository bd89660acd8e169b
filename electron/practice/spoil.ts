import { htmlPage, refusal, tooMany, type Answer } from './answer.ts';
import type { Fault } from './fault.ts';

/** One item of `data` in a success (push-api section 4). */
export interface SuccessItem {
  msg_id: string;
  number: string;
  credit: string;
}

interface Success {
  status: number;
  push_id: string;
  message: string;
  data: SuccessItem[];
}

/** The faults that lie in the content of a success; others leave it as it is. */
export function spoilSuccess(success: Success, fault: Fault | null): unknown {
  const { data, ...head } = success;
  if (fault === 'data_absent') return head;
  if (fault === 'data_null') return { ...head, data: null };
  if (fault === 'data_empty') return { ...head, data: [] };
  if (fault === 'data_reordered') return { ...head, data: data.toReversed() };
  if (fault === 'string_100') return { ...success, status: '100' };
  if (fault === 'repeat_number') return { ...head, data: [...data, ...data.slice(0, 1).map(again)] };
  if (isObject(fault) && 'leaveOut' in fault)
    return { ...head, data: data.slice(0, -fault.leaveOut || undefined) };
  return success;
}

/** What a fault answers before a request is processed, or null where processing goes on. */
export function answerInstead(fault: Fault | null, elsewhere: string): Answer | null {
  if (fault === 'throttle') return tooMany();
  if (fault === 'status_502_html') return htmlPage(502, 'Bad Gateway');
  if (fault === 'redirect') return { ...htmlPage(307, 'Moved'), headers: { location: elsewhere } };
  if (!isObject(fault)) return null;
  if ('throttle' in fault) return tooMany(fault.throttle);
  return 'refuse' in fault ? refusal(fault.refuse) : null;
}

/** What a fault makes of the answer to a processed request. */
export function spoilAnswer(fault: Fault | null, answer: Answer): Answer {
  if (fault === 'status_500_html') return htmlPage(500, 'Internal Server Error');
  if (fault === 'empty_200') return { ...answer, body: '' };
  if (fault === 'truncated_json') {
    return { ...answer, body: answer.body.slice(0, Math.floor(answer.body.length / 2)) };
  }
  return answer;
}

function again(item: SuccessItem): SuccessItem {
  return { ...item, msg_id: `${item.msg_id}0` };
}

function isObject(fault: Fault | null): fault is Exclude<Fault, string> {
  return typeof fault === 'object' && fault !== null;
}
