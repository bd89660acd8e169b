import { z } from 'zod';
import { limits } from './limits.ts';
import type { AcceptedItem, BalanceOutcome, PushOutcome, UncertainReason } from './outcome.ts';
import { withoutSecret } from './without-secret.ts';

const messageCharacters = 200;
/** Far more than a call has people: reading a million would hold everything up for seconds. */
const mostItems = 10 * limits.batchSize;
const retryAfterSeconds = { min: 1, max: 3600 };

/** Only plain integers count: what could be read as 100 in another spelling must not become a refusal. */
const statusSchema = z.union([z.number(), z.string().regex(/^(?:0|-?[1-9]\d{0,8})$/)]);
const idSchema = z
  .union([z.string(), z.number()])
  .transform((value) => withoutControls(String(value)))
  .pipe(z.string().min(1).max(64));
const numberSchema = z
  .union([z.string().max(64), z.int()])
  .transform((value) => String(value).replaceAll(/\D/g, ''))
  .pipe(z.string().min(1).max(20));
const itemSchema = z.object({ number: numberSchema, msg_id: idSchema, credit: z.unknown().optional() });

type Verdict =
  | { kind: 'success'; answer: Record<string, unknown> }
  | { kind: 'refused'; status: number | string; message: string }
  | { kind: 'unusable'; reason: UncertainReason };

/**
 * Judges a whole answer to a push call (decisions: "Outcome of a call"); `secret` is cut out of the server's words and ids.
 * `items` is null where the server names nobody, and `[]` where it sent a list in which nobody can be read.
 */
export function judgePushAnswer(
  httpStatus: number,
  body: string,
  retryAfter: string | null,
  secret = '',
): PushOutcome {
  if (httpStatus === 429) return { kind: 'throttled', retryAfterSeconds: secondsOf(retryAfter) };
  const verdict = judge(httpStatus, body, secret);
  if (verdict.kind === 'unusable') return { kind: 'uncertain', reason: verdict.reason, httpStatus };
  if (verdict.kind === 'refused') return verdict;
  const pushId = idSchema.safeParse(verdict.answer['push_id']).data ?? null;
  return {
    kind: 'accepted',
    pushId: pushId === null ? null : withoutSecret(pushId, secret),
    items: itemsOf(verdict.answer['data'], secret),
  };
}

/** Judges a whole answer of check-balance (push-api section 7); a 429 is a refusal with that status. */
export function judgeBalanceAnswer(httpStatus: number, body: string, secret = ''): BalanceOutcome {
  if (httpStatus === 429) {
    return { kind: 'refused', status: 429, message: wordsOf(jsonObject(body)?.['message'], secret) };
  }
  const verdict = judge(httpStatus, body, secret);
  if (verdict.kind === 'unusable') return { kind: 'no_answer', reason: verdict.reason };
  if (verdict.kind === 'refused') return verdict;
  return { kind: 'balance', balance: decimalOf(verdict.answer['balance']) };
}

function judge(httpStatus: number, body: string, secret: string): Verdict {
  if (httpStatus >= 500) return { kind: 'unusable', reason: 'server_error' };
  if (httpStatus >= 300 && httpStatus < 400) return { kind: 'unusable', reason: 'redirect' };
  const answer = jsonObject(body);
  if (!answer) return { kind: 'unusable', reason: 'not_json' };
  const status = statusSchema.safeParse(answer['status']).data;
  if (status === undefined) return { kind: 'unusable', reason: 'no_status' };
  if (Number(status) === 100) return { kind: 'success', answer };
  return { kind: 'refused', status, message: wordsOf(answer['message'], secret) };
}

function itemsOf(data: unknown, secret: string): AcceptedItem[] | null {
  if (data === undefined || data === null) return null;
  if (!Array.isArray(data)) return [];
  if (data.length === 0) return null;
  const byNumber = new Map<string, AcceptedItem>();
  for (const raw of data.slice(0, mostItems)) {
    const item = itemSchema.safeParse(raw).data;
    if (!item || byNumber.has(item.number)) continue;
    const credit = decimalOf(item.credit);
    byNumber.set(item.number, {
      number: item.number,
      messageId: withoutSecret(item.msg_id, secret),
      credit: credit?.startsWith('-') ? null : credit,
    });
  }
  return [...byNumber.values()];
}

function jsonObject(body: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(body.replace(/^\uFEFF/, ''));
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

function secondsOf(retryAfter: string | null): number | null {
  const text = retryAfter?.trim() ?? '';
  if (!/^\d{1,9}$/.test(text)) return null;
  return Math.min(Math.max(Number(text), retryAfterSeconds.min), retryAfterSeconds.max);
}

/** A decimal number as plain text without an exponent, or null. */
function decimalOf(value: unknown): string | null {
  let text = typeof value === 'string' ? value.trim() : '';
  if (typeof value === 'number') {
    text = String(value);
    if (text.includes('e')) text = value.toFixed(12).replace(/\.?0+$/, '');
  }
  return /^-?\d{1,15}(?:\.\d{1,18})?$/.test(text) ? text : null;
}

function wordsOf(value: unknown, secret: string): string {
  if (typeof value !== 'string' && typeof value !== 'number') return '';
  const clean = withoutControls(String(value));
  const safe = withoutSecret(clean, secret);
  // Two units a character at most, so that the cut never falls inside a surrogate pair.
  const start = Array.from(safe.slice(0, 2 * messageCharacters));
  return start.slice(0, messageCharacters).join('');
}

function withoutControls(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}
