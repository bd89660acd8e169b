import { json, refusal, type Answer } from './answer.ts';
import type { Fault } from './fault.ts';
import { readPushRequest } from './push-request.ts';
import { pricePerMessageMils, type PracticeQueue } from './queue.ts';
import { spoilSuccess, type SuccessItem } from './spoil.ts';

const credit = String(pricePerMessageMils / 1000);

/** Receives a push, without any suppression of duplicates: the same body twice queues twice. */
export function receivePush(body: unknown, queue: PracticeQueue, nowMs: number, fault: Fault | null): Answer {
  const push = readPushRequest(body);
  if (typeof push === 'number') return refusal(push);
  const receipt = queue.add({ ...push, at: nowMs });
  if (!receipt) return refusal(403);
  const head = { status: 100, push_id: receipt.pushId, message: 'Success' };
  if (push.isTemplate) return json(head);
  const data = push.messages.map(({ number }, index): SuccessItem => ({
    msg_id: receipt.messageIds[index] ?? '',
    number,
    credit,
  }));
  return json(spoilSuccess({ ...head, data }, fault));
}
