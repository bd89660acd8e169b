import { z } from 'zod';
import type { DeliveryState } from './delivery.ts';
import { deliveryOf } from './delivery.ts';
import { limits } from './limits.ts';
import type { NotSentReason, UncertainReason } from './outcome.ts';
import { withoutSecret } from './without-secret.ts';

/** What a delivery report says of one recipient; number in digits. */
export interface ReportItem {
  number: string;
  messageId: string | null;
  /** Null where the server does not know yet. */
  delivery: DeliveryState | null;
  /** The server's own error code, if any. */
  detail: string | null;
}

/** Answer of delivery-report (push-api section 7). */
export type ReportOutcome =
  | { kind: 'report'; items: ReportItem[] }
  | { kind: 'throttled' }
  | { kind: 'refused' }
  | { kind: 'no_answer'; reason: NotSentReason | UncertainReason };

const shortText = z.union([z.string(), z.number()]).transform((value) => String(value).trim().slice(0, 64));
const itemSchema = z.object({
  number: shortText.transform((text) => text.replaceAll(/\D/g, '')).pipe(z.string().min(1)),
  status: shortText,
  msg_id: shortText.optional().catch(undefined),
  error_code: shortText.optional().catch(undefined),
});
const reportSchema = z.object({ data: z.array(z.unknown()) });

/** Judges a whole answer of delivery-report; `secret` is cut out of it. It has no status of its own, so only a readable `data` counts. */
export function judgeReport(httpStatus: number, body: string, secret = ''): ReportOutcome {
  if (httpStatus === 429) return { kind: 'throttled' };
  if (httpStatus >= 500) return { kind: 'no_answer', reason: 'server_error' };
  if (httpStatus >= 300 && httpStatus < 400) return { kind: 'no_answer', reason: 'redirect' };
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    return { kind: 'no_answer', reason: 'not_json' };
  }
  const report = reportSchema.safeParse(json);
  if (!report.success) return { kind: 'refused' };
  const items: ReportItem[] = [];
  for (const raw of report.data.data.slice(0, limits.batchSize * 2)) {
    const item = itemSchema.safeParse(raw).data;
    if (!item) continue;
    items.push({
      number: item.number,
      messageId: item.msg_id === undefined ? null : withoutSecret(item.msg_id, secret),
      delivery: deliveryOf(item.status),
      // Letters and digits only: it is shown beside the person.
      detail: withoutSecret(item.error_code ?? '', secret).replaceAll(/[^\w .:-]/g, '') || null,
    });
  }
  return { kind: 'report', items };
}
