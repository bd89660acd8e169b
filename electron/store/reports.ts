import type { Database } from 'better-sqlite3';
import type { DeliveryState } from '../../shared/domain/delivery.ts';
import { isDeliveryFinal, mayDeliveryMove } from '../../shared/domain/delivery.ts';
import type { ReportItem } from '../../shared/domain/judge-report.ts';
import type { DueReport, ReportStore } from '../core/ports-ledger.ts';

interface ReportedPerson {
  ordinal: number;
  number: string;
  state: 'accepted' | 'uncertain';
  delivery: DeliveryState | null;
}

/** Delivery reports: which pushes are to be asked after, and what the answers said of each person. */
export function reportStore(database: Database): ReportStore {
  const isAsked = `NOT EXISTS (SELECT 1 FROM json_each(?) AS sender
    WHERE sender.value ->> 'accountId' = account_id AND sender.value ->> 'gateway' = gateway)`;
  // By newest alone, a campaign of many calls would fill the queue with its last ones and never come to its first.
  const due = database.prepare<[number, string], DueReport>(
    `SELECT attempts.id AS attemptId, campaign_id AS campaignId, push_id AS pushId, account_id AS accountId,
       gateway, channel_id AS channelId, attempts.finished_at_ms AS acceptedAtMs, reports_asked AS reportsAsked
     FROM attempts JOIN campaigns ON campaigns.id = campaign_id
     WHERE report_next_at_ms IS NOT NULL AND report_next_at_ms <= ? AND push_id IS NOT NULL AND ${isAsked}
     ORDER BY reports_asked, attempts.id DESC LIMIT 1`,
  );
  const next = database
    .prepare<[string], number | null>(
      `SELECT min(report_next_at_ms) FROM attempts JOIN campaigns ON campaigns.id = campaign_id
       WHERE report_next_at_ms IS NOT NULL AND push_id IS NOT NULL AND ${isAsked}`,
    )
    .pluck();
  const people = database.prepare<[number], ReportedPerson>(
    `SELECT ordinal, number, state, delivery FROM people
     WHERE attempt_id = ? AND state IN ('accepted', 'uncertain')`,
  );
  const accept = database.prepare(
    `UPDATE people SET state = 'accepted', accepted_at_ms = @nowMs, message_id = @messageId, detail = NULL
     WHERE campaign_id = @campaignId AND ordinal = @ordinal AND state = 'uncertain'`,
  );
  const deliver = database.prepare(
    `UPDATE people SET delivery = @delivery, delivery_at_ms = @nowMs, delivery_detail = @detail
     WHERE campaign_id = @campaignId AND ordinal = @ordinal AND state = 'accepted'`,
  );
  const asked = database.prepare<[number | null, number, number]>(
    `UPDATE attempts SET report_next_at_ms = ?, report_asked_at_ms = ?, reports_asked = reports_asked + 1
     WHERE id = ?`,
  );
  const postpone = database.prepare<[number, number]>(
    'UPDATE attempts SET report_next_at_ms = ? WHERE id = ? AND report_next_at_ms IS NOT NULL',
  );

  const record = (
    report: DueReport,
    items: readonly ReportItem[],
    nextAtMs: number | null,
    nowMs: number,
  ) => {
    const byNumber = new Map(items.map((item) => [item.number, item]));
    let moved = 0;
    let isAllFinal = true;
    for (const person of people.all(report.attemptId)) {
      const item = byNumber.get(person.number);
      const { campaignId } = report;
      // A report under this push that names the number is proof that the server took the message.
      if (item && person.state === 'uncertain') {
        moved += accept.run({
          campaignId,
          ordinal: person.ordinal,
          messageId: item.messageId,
          nowMs,
        }).changes;
      }
      const delivery = item?.delivery ?? null;
      if (
        item &&
        delivery !== null &&
        delivery !== person.delivery &&
        mayDeliveryMove(person.delivery, delivery)
      ) {
        const { ordinal } = person;
        moved += deliver.run({ campaignId, ordinal, delivery, nowMs, detail: item.detail }).changes;
        person.delivery = delivery;
      }
      isAllFinal &&= isDeliveryFinal(person.delivery, report.channelId);
    }
    asked.run(isAllFinal ? null : nextAtMs, nowMs, report.attemptId);
    return moved;
  };
  return {
    nextDue: (nowMs, except) => due.get(nowMs, JSON.stringify(except)) ?? null,
    nextAtMs: (except) => next.get(JSON.stringify(except)) ?? null,
    record: (report, items, nextAtMs, nowMs) =>
      database.transaction(() => record(report, items, nextAtMs, nowMs)).immediate(),
    postpone: (attemptId, atMs) => void postpone.run(atMs, attemptId),
  };
}
