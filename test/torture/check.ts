import type { Database } from 'better-sqlite3';
import type { AttemptState, CampaignState, PersonState } from '../../shared/domain/states.ts';
import type { Evidence, WatchedRun } from './evidence.ts';
import { gatherEvidence } from './evidence.ts';
import { answerTimeoutMs } from './job.ts';

interface PersonRow {
  ordinal: number;
  number: string | null;
  text: string | null;
  state: PersonState;
  attemptId: number | null;
}

interface AttemptRow {
  id: number;
  state: AttemptState;
  reason: string | null;
  pushId: string | null;
  peopleCount: number;
}

/** What a checked campaign adds to the figures of a run. */
export interface CampaignFigures {
  people: number;
  byState: Record<PersonState, number>;
  faults: number;
  twice: number;
  lost: number;
  /** Answers that came too late because this computer was slow, not because a fault said so. */
  late: number;
}

/** A campaign that has ended, and how it must have been. */
export interface Expectation {
  campaignId: string;
  /** Rows of its sheet, or people of its parent. */
  rows: number;
  runs: readonly WatchedRun[];
  /** Whether the gateway turned calls away by its own limits. */
  isLimited: boolean;
}

/** Holds the ledger of an ended campaign against what its senders said and what the gateway received. */
export function checkCampaign(
  database: Database,
  { campaignId, rows, runs, isLimited }: Expectation,
): { figures: CampaignFigures; violations: string[] } {
  const { evidence, violations } = gatherEvidence(database, runs);
  const say = (text: string): void => void violations.push(`campaign ${campaignId}: ${text}`);
  const people = database
    .prepare<[string], PersonRow>(
      `SELECT ordinal, number, text, state, attempt_id AS attemptId FROM people WHERE campaign_id = ? ORDER BY ordinal`,
    )
    .all(campaignId);
  const attempts = database
    .prepare<[string], AttemptRow>(
      `SELECT id, state, reason, push_id AS pushId, people_count AS peopleCount FROM attempts WHERE campaign_id = ?`,
    )
    .all(campaignId);
  const membersOf = database
    .prepare<[number], number>('SELECT ordinal FROM attempt_people WHERE attempt_id = ? ORDER BY ordinal')
    .pluck();
  const state = database
    .prepare<[string], CampaignState>('SELECT state FROM campaigns WHERE id = ?')
    .pluck()
    .get(campaignId);

  if (!['done', 'done_with_problems', 'stopped'].includes(state ?? '')) say(`ended as ${state}`);
  const said = runs.flatMap(({ lines }) => lines.map((line) => line.said));
  if (
    said.includes('stopped') &&
    (state !== 'stopped' || said.lastIndexOf('begun') > said.indexOf('stopped'))
  ) {
    say('went on after its stop');
  }
  if (people.length !== rows) say(`has ${people.length} people for ${rows} rows`);
  const byState = { waiting: 0, handing_over: 0, accepted: 0, refused: 0, uncertain: 0, left_out: 0 };
  for (const person of people) byState[person.state] += 1;
  if (byState.waiting + byState.handing_over > 0)
    say(`left ${byState.waiting + byState.handing_over} behind`);

  const attemptsOf = new Map<number, AttemptRow[]>();
  const unnamed = new Set<number>();
  let late = 0;
  for (const attempt of attempts) {
    const members = membersOf.all(attempt.id);
    if (members.length !== attempt.peopleCount) say(`attempt ${attempt.id} has ${members.length} people`);
    for (const ordinal of members) attemptsOf.set(ordinal, [...(attemptsOf.get(ordinal) ?? []), attempt]);
    const known = evidence.get(attempt.id);
    for (const text of attemptViolations(attempt, known, isLimited)) say(`attempt ${attempt.id} ${text}`);
    if (known && isLate(known)) late += 1;
    const fault = known?.fault?.fault;
    if (attempt.state === 'accepted' && typeof fault === 'object' && 'leaveOut' in fault) {
      // Where nobody at all is named, everybody is accepted (decisions, "Outcome of a call").
      const named = members.length - fault.leaveOut;
      if (named > 0) for (const ordinal of members.slice(named)) unnamed.add(ordinal);
    }
  }

  let twice = 0;
  let lost = 0;
  for (const person of people) {
    const mine = attemptsOf.get(person.ordinal) ?? [];
    const receipts = mine
      .map(({ id }) => evidence.get(id)?.received?.messages.get(person.number ?? ''))
      .filter((text) => text !== undefined);
    if (receipts.length > 1) twice += 1;
    if (receipts.some((text) => text !== person.text)) say(`person ${person.ordinal} got another text`);
    const open = mine.filter(({ state: of }) => of !== 'throttled' && of !== 'not_sent');
    if (open.length > 1) say(`person ${person.ordinal} is in ${open.length} attempts that count`);
    const wrong = personViolation(person, open[0], receipts.length, unnamed);
    if (wrong === null) continue;
    lost += 1;
    say(`person ${person.ordinal} (${person.state}) ${wrong}`);
  }
  if (twice > 0) say(`${twice} people received twice`);
  const faults = [...evidence.values()].filter(({ fault }) => fault !== null).length;
  return { figures: { people: people.length, byState, faults, twice, lost, late }, violations };
}

/** Whether the ledger says of an attempt what its sender saw and what its fault must lead to. */
function attemptViolations(attempt: AttemptRow, known: Evidence | undefined, isLimited: boolean): string[] {
  const found: string[] = [];
  const isDied = attempt.state === 'uncertain' && attempt.reason === 'died';
  const outcome = known?.outcome ?? null;
  if (!known || outcome === null) {
    if (!isDied) found.push(`is ${attempt.state} without an outcome`);
  } else if (isDied) {
    if (known.isSettled) found.push('was settled and is uncertain all the same');
  } else if (attempt.state !== outcome.kind) {
    found.push(`is ${attempt.state} after ${outcome.kind}`);
  } else if (outcome.kind === 'uncertain' && attempt.reason !== outcome.reason) {
    found.push(`is uncertain for ${attempt.reason} after ${outcome.reason}`);
  }
  if (!known?.hasArrived) {
    if (known?.received) found.push('was received and never arrived');
    return found;
  }
  if (attempt.state === 'accepted' && known.received?.pushId !== attempt.pushId) {
    found.push(`names push ${attempt.pushId}, received was ${known.received?.pushId}`);
  }
  const becomes = known.fault?.becomes ?? 'accepted';
  const isThrottled = isLimited && outcome?.kind === 'throttled';
  if (outcome && outcome.kind !== becomes && !isThrottled && !isLate(known)) {
    found.push(`became ${outcome.kind} where ${JSON.stringify(known.fault?.fault)} makes ${becomes}`);
  }
  const isReceived = known.fault?.isReceived ?? true;
  // Of a call without an outcome nobody knows whether the limit turned it away or its body came whole.
  const mayDiffer = isThrottled || outcome === null || (isLimited && outcome.kind === 'uncertain');
  if ((known.received !== null) !== isReceived && !(mayDiffer && known.received === null)) {
    found.push(`was ${known.received ? '' : 'not '}received after ${JSON.stringify(known.fault?.fault)}`);
  }
  return found;
}

function isLate({ outcome, ms, fault }: Evidence): boolean {
  const isTimeout = outcome?.kind === 'uncertain' && outcome.reason === 'timeout';
  return isTimeout && ms >= answerTimeoutMs - 1 && fault?.becomes !== 'uncertain';
}

function personViolation(
  person: PersonRow,
  attempt: AttemptRow | undefined,
  receipts: number,
  unnamed: ReadonlySet<number>,
): string | null {
  if (person.state !== 'left_out' && person.attemptId !== attempt?.id) return 'names another attempt';
  switch (person.state) {
    case 'accepted':
      if (attempt?.state !== 'accepted') return `is in an attempt that is ${attempt?.state}`;
      if (unnamed.has(person.ordinal)) return 'was not named in the answer';
      return receipts === 1 ? null : `was received ${receipts} times`;
    case 'refused':
      if (attempt?.state !== 'refused') return `is in an attempt that is ${attempt?.state}`;
      return receipts === 0 ? null : 'was received';
    case 'uncertain':
      if (attempt?.state === 'uncertain' || unnamed.has(person.ordinal)) return null;
      return `is in an attempt that is ${attempt?.state}`;
    case 'left_out':
      if (attempt) return `is in an attempt that is ${attempt.state}`;
      return receipts === 0 ? null : 'was received';
    case 'waiting':
    case 'handing_over':
      return 'is lost';
  }
}
