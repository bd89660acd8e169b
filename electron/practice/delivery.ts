import { practiceChannels } from './practice-channels.ts';

/** Milliseconds to delivery where no phone stands between, and from delivery to reading. */
const deliveryMs = 3_000;
const readingMs = 30_000;

/** Item status of a delivery report (push-api section 7): 0 unknown, 1 delivered, 2 failed, 3 read, 4 submitted, 5 refunded. */
export type DeliveryStatus = '0' | '1' | '2' | '3' | '4' | '5';

/** When a message reaches its recipient: a phone works off its queue one by one, other channels deliver at once. */
export function dueAtMs(application: number, acceptedAtMs: number, lastDueAtMs: number): number {
  const spacingMs = practiceChannels.get(application)?.spacingMs ?? 0;
  return spacingMs > 0 ? Math.max(acceptedAtMs, lastDueAtMs) + spacingMs : acceptedAtMs + deliveryMs;
}

/**
 * The state of one message at a time, in milliseconds: phones 0→1, WhatsApp Web 0→1→3, official 4→1→3.
 * On official channels numbers that end in 99 fail (2) and those that end in 98 are refunded (5).
 */
export function deliveryStatus(
  message: { application: number; number: string; dueAtMs: number },
  nowMs: number,
): DeliveryStatus {
  const reports = practiceChannels.get(message.application)?.reports ?? 'phone';
  if (nowMs < message.dueAtMs) return reports === 'official' ? '4' : '0';
  if (reports === 'phone') return '1';
  if (reports === 'official' && message.number.endsWith('99')) return '2';
  if (reports === 'official' && message.number.endsWith('98')) return '5';
  return nowMs < message.dueAtMs + readingMs ? '1' : '3';
}
