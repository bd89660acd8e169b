import { z } from 'zod';
import { json, refusal, type Answer } from './answer.ts';
import { deliveryStatus } from './delivery.ts';
import { practiceChannels } from './practice-channels.ts';
import { isGoodToken, looseText } from './push-request.ts';
import type { PracticeQueue } from './queue.ts';

/** The calls that ask back (push-api section 7); together they share one limit. */
export type StatusEndpoint = 'delivery-report' | 'device-status' | 'check-balance';

const requestSchema = z.looseObject({ token: looseText, push_id: looseText, application: looseText });
const projectId = '1000';

/** Answers a status call; shapes as in the vendor's samples, where some have no numeric status. */
export function answerStatus(
  endpoint: StatusEndpoint,
  body: unknown,
  queue: PracticeQueue,
  nowMs: number,
): Answer {
  const request = requestSchema.safeParse(body).data;
  if (!request) return refusal(410);
  if (!isGoodToken(request.token)) return refusal(401);
  if (endpoint === 'delivery-report') return deliveryReport(request.push_id, queue, nowMs);
  if (endpoint === 'device-status') return deviceStatus(Number(request.application), queue, nowMs);
  return json({ balance: queue.balanceMils() / 1000, status: 100, message: 'Success' });
}

function deviceStatus(application: number, queue: PracticeQueue, nowMs: number): Answer {
  if (!practiceChannels.has(application)) return refusal(801);
  return json({
    project_id: projectId,
    status: 'CONNECTED',
    connected_number: '12025550100',
    version: 'practice',
    message_queue_count: queue.waiting(application, nowMs),
    time: new Date(nowMs).toISOString().replace(/\.\d+Z$/, '+00:00'),
  });
}

function deliveryReport(pushId: string, queue: PracticeQueue, nowMs: number): Answer {
  const messages = /^\d{1,15}$/.test(pushId) ? queue.ofPush(pushId) : [];
  const first = messages[0];
  if (!first) return refusal(410);
  return json({
    project_id: projectId,
    push_id: Number(pushId),
    application: String(first.application),
    message_type: first.media ? '1' : '3',
    time: reportTime(first.at),
    data: messages.map((message) => ({
      number: message.number,
      msg_id: message.messageId,
      status: deliveryStatus(message, nowMs),
      error_code: '',
    })),
  });
}

/** DD-MM-YYYY hh:mm AM, as the vendor writes it; here always UTC. */
function reportTime(atMs: number): string {
  const [date = '', time = ''] = new Date(atMs).toISOString().split('T');
  const hour = Number(time.slice(0, 2));
  const twelve = String(hour % 12 || 12).padStart(2, '0');
  return `${date.split('-').toReversed().join('-')} ${twelve}:${time.slice(3, 5)} ${hour < 12 ? 'AM' : 'PM'}`;
}
