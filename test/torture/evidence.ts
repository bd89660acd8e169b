import type { Database } from 'better-sqlite3';
import type { PushOutcome } from '../../shared/domain/outcome.ts';
import type { Received } from '../support/gateway-client.ts';
import type { KnownFault } from './faults.ts';
import type { SenderRun } from './sender-process.ts';

/** One process of a campaign, and what the gateway saw of it. */
export interface WatchedRun extends SenderRun {
  /** The faults its push calls met, in their order; no more means good calls. */
  faults: readonly (KnownFault | null)[];
  pushCalls: number;
  received: readonly Received[];
}

/** What is known of an attempt from outside the ledger. */
export interface Evidence {
  attemptId: number;
  outcome: PushOutcome | null;
  ms: number;
  isSettled: boolean;
  hasArrived: boolean;
  fault: KnownFault | null;
  received: { pushId: string; messages: Map<string, string> } | null;
}

/** Matches what the senders said with what the gateway received; what matches nothing is a violation. */
export function gatherEvidence(
  database: Database,
  runs: readonly WatchedRun[],
): { evidence: Map<number, Evidence>; violations: string[] } {
  const evidence = new Map<number, Evidence>();
  const violations: string[] = [];
  const members = database
    .prepare<[number], string>(
      `SELECT number FROM attempt_people JOIN people USING (campaign_id, ordinal) WHERE attempt_people.attempt_id = ?`,
    )
    .pluck();
  for (const run of runs) {
    const calls = callsOf(run, evidence);
    const arrived = calls.filter(({ outcome }, index) => {
      if (outcome) return outcome.kind !== 'not_sent';
      // Only the last call of a killed sender has no outcome, and the gateway's count tells whether it came.
      return index === calls.length - 1 && run.pushCalls === countSure(calls) + 1;
    });
    if (arrived.length !== run.pushCalls) {
      violations.push(`${run.pushCalls} calls reached the gateway, ${arrived.length} were told of`);
    }
    for (const [index, call] of arrived.entries()) {
      call.hasArrived = true;
      call.fault = run.faults[index] ?? null;
    }
    let at = 0;
    for (const [pushId, messages] of pushesOf(run.received)) {
      const isOfCall = ({ attemptId, outcome }: Evidence): boolean => {
        // Throttled people come again in the next attempt, and only that one can have been received.
        if (outcome?.kind === 'throttled') return false;
        const numbers = members.all(attemptId);
        return numbers.length === messages.size && numbers.every((number) => messages.has(number));
      };
      while (at < arrived.length && !isOfCall(arrived[at] as Evidence)) at += 1;
      const call = arrived[at];
      at += 1;
      if (call) call.received = { pushId, messages };
      else violations.push(`push ${pushId} was received without an attempt of these people`);
    }
  }
  return { evidence, violations };
}

function callsOf({ lines }: SenderRun, evidence: Map<number, Evidence>): Evidence[] {
  const calls: Evidence[] = [];
  for (const line of lines) {
    if (line.said === 'begun') {
      const { attemptId } = line;
      evidence.set(attemptId, {
        attemptId,
        outcome: null,
        ms: 0,
        isSettled: false,
        hasArrived: false,
        fault: null,
        received: null,
      });
    }
    const known = 'attemptId' in line ? evidence.get(line.attemptId) : undefined;
    if (!known) continue;
    if (line.said === 'calls') calls.push(known);
    if (line.said === 'answered') Object.assign(known, { outcome: line.outcome, ms: line.ms });
    if (line.said === 'settled') known.isSettled = true;
  }
  return calls;
}

function countSure(calls: readonly Evidence[]): number {
  return calls.filter(({ outcome }) => outcome && outcome.kind !== 'not_sent').length;
}

/** Messages by push, number -> text; a number named twice in one push would be lost here and is caught by the size. */
function pushesOf(received: readonly Received[]): Map<string, Map<string, string>> {
  const pushes = new Map<string, Map<string, string>>();
  for (const { pushId, number, message } of received) {
    const messages = pushes.get(pushId) ?? new Map<string, string>();
    messages.set(messages.has(number) ? `${number} again` : number, message);
    pushes.set(pushId, messages);
  }
  return pushes;
}
