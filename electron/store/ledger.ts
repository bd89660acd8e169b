import type { Database } from 'better-sqlite3';
import { sumCredits } from '../../shared/domain/credits.ts';
import { nextReportAtMs } from '../../shared/domain/delivery.ts';
import { acceptedBefore } from '../../shared/domain/states.ts';
import type { LeftOutReason } from '../../shared/domain/states.ts';
import type { Attempt, Ledger, Settlement, WaitingPerson } from '../core/ports-ledger.ts';
import { recoverLedger } from './recover.ts';
import { ledgerDecisions } from './decisions.ts';
import { provenSince } from './proven-since.ts';
import { ledgerBefore } from './sent-before.ts';
import { ledgerSpending } from './spending.ts';

/** The send ledger: one row an attempt, durable as `sending` before its call and settled in one transaction after. */
export function ledgerStore(database: Database): Ledger {
  const leaveOut = database.prepare<[LeftOutReason, string | null, string, number]>(
    `UPDATE people SET state = 'left_out', left_out_reason = ?, detail = ? WHERE campaign_id = ? AND ordinal = ?`,
  );
  const provenIn = provenSince(database);
  // Left to itself SQLite walks over everybody who was handed over already.
  const next = database.prepare<
    [string, number],
    Omit<WaitingPerson, 'templateValues'> & { templateValues: string | null; forbidden: number }
  >(
    `SELECT ordinal, number, text, template_values AS templateValues,
       EXISTS (SELECT 1 FROM do_not_contact d WHERE d.number = people.number) AS forbidden
     FROM people INDEXED BY people_state
     WHERE campaign_id = ? AND state = 'waiting' AND left_out_reason IS NULL ORDER BY ordinal LIMIT ?`,
  );
  const insertAttempt = database.prepare<[string, number, string, number]>(
    `INSERT INTO attempts (campaign_id, state, people_count, body_sha256, started_at_ms) VALUES (?, 'sending', ?, ?, ?)`,
  );
  const insertMember = database.prepare<[number, string, number]>(
    'INSERT INTO attempt_people (attempt_id, campaign_id, ordinal) VALUES (?, ?, ?)',
  );
  const takePerson = database.prepare<[number, string, number]>(
    `UPDATE people SET state = 'handing_over', attempt_id = ? WHERE campaign_id = ? AND ordinal = ?`,
  );
  const attemptOf = database.prepare<[number], { campaignId: string; people: number }>(
    `SELECT campaign_id AS campaignId, people_count AS people FROM attempts WHERE id = ? AND state = 'sending'`,
  );
  const settleAttempt = database.prepare(
    `UPDATE attempts SET state = @state, finished_at_ms = @nowMs, push_id = @pushId, gateway_status = @gatewayStatus,
       gateway_message = @gatewayMessage, reason = @reason, credits = @credits, report_next_at_ms = @reportNextAtMs
     WHERE id = @attemptId`,
  );
  const settlePerson = database.prepare(
    `UPDATE people SET state = @state, attempt_id = @attemptId, message_id = @messageId, credit = @credit,
       detail = @detail, accepted_at_ms = @acceptedAtMs
     WHERE campaign_id = @campaignId AND ordinal = @ordinal AND attempt_id = @attemptId AND state = 'handing_over'`,
  );

  const waiting = database
    .prepare<[string], number>("SELECT 1 FROM people WHERE campaign_id = ? AND state = 'waiting' LIMIT 1")
    .pluck();

  const nextPeople = (campaignId: string, size: number): WaitingPerson[] => {
    const isProven = provenIn(campaignId);
    for (;;) {
      const candidates = next.all(campaignId, size);
      const forbidden = candidates.filter((person) => person.forbidden === 1);
      const proven = candidates.filter((person) => person.forbidden === 0 && isProven?.(person.number));
      if (forbidden.length + proven.length === 0) {
        return candidates.map(({ ordinal, number, text, templateValues }) => ({
          ordinal,
          number,
          text,
          templateValues: templateValues === null ? null : (JSON.parse(templateValues) as string[]),
        }));
      }
      for (const { ordinal } of forbidden) leaveOut.run('do_not_contact', null, campaignId, ordinal);
      for (const { ordinal } of proven) leaveOut.run('duplicate', acceptedBefore, campaignId, ordinal);
    }
  };

  const begin = database.transaction(
    (
      campaignId: string,
      size: number,
      bodySha256: (people: readonly WaitingPerson[]) => string,
      nowMs: number,
    ): Attempt | null => {
      const people = nextPeople(campaignId, size);
      if (people.length === 0) return null;
      const { lastInsertRowid } = insertAttempt.run(campaignId, people.length, bodySha256(people), nowMs);
      const id = Number(lastInsertRowid);
      for (const person of people) {
        insertMember.run(id, campaignId, person.ordinal);
        takePerson.run(id, campaignId, person.ordinal);
      }
      return { id, state: 'sending', people };
    },
  );

  const settle = database.transaction(
    ({ id: attemptId }: Attempt, settlement: Settlement, nowMs: number): void => {
      const attempt = attemptOf.get(attemptId);
      if (attempt?.people !== settlement.people.length)
        throw new Error('every person of an attempt is settled once');
      let changes = 0;
      for (const person of settlement.people) {
        changes += settlePerson.run({
          ...person,
          attemptId,
          campaignId: attempt.campaignId,
          acceptedAtMs: person.state === 'accepted' ? nowMs : null,
        }).changes;
      }
      if (changes !== attempt.people) throw new Error('every person of an attempt is settled once');
      settleAttempt.run({
        attemptId,
        nowMs,
        state: settlement.state,
        pushId: settlement.pushId,
        gatewayStatus: settlement.gatewayStatus,
        gatewayMessage: settlement.gatewayMessage,
        reason: settlement.reason,
        reportNextAtMs: settlement.pushId === null ? null : nextReportAtMs(nowMs, 0, nowMs),
        credits: sumCredits(settlement.people.map(({ credit }) => credit)),
      });
    },
  );

  return {
    hasWaiting: (campaignId) => waiting.get(campaignId) !== undefined,
    beginAttempt: (campaignId, size, bodySha256, nowMs) =>
      begin.immediate(campaignId, size, bodySha256, nowMs),
    settle: (attempt, settlement, nowMs) => settle.immediate(attempt, settlement, nowMs),
    ...recoverLedger(database),
    ...ledgerDecisions(database),
    ...ledgerSpending(database),
    ...ledgerBefore(database),
  };
}
