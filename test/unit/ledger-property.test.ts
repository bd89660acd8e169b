import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Attempt } from '../../electron/core/ports-ledger.ts';
import type { FrozenPlan } from '../../electron/core/ports-campaigns.ts';
import type { Store } from '../../electron/core/ports-store.ts';
import { storeOn } from '../../electron/store/index.ts';
import { openDatabase } from '../../electron/store/open.ts';
import type { DeliveryState } from '../../shared/domain/delivery.ts';
import { deliveryStates, deliveryTransitions } from '../../shared/domain/delivery.ts';
import { emptyDraft } from '../../shared/domain/draft.ts';
import type { PushOutcome } from '../../shared/domain/outcome.ts';
import { settlePeople } from '../../shared/domain/settle.ts';
import type { AttemptState, PersonState } from '../../shared/domain/states.ts';
import type { CampaignTransition } from '../../shared/domain/states.ts';
import { attemptTransitions, campaignTransitions, personTransitions } from '../../shared/domain/states.ts';

type Event =
  | { do: 'begin'; size: number }
  | { do: 'answer'; kind: PushOutcome['kind']; named: number | null }
  | { do: 'crash' }
  | { do: 'pause' }
  | { do: 'go' }
  | { do: 'stop' }
  | { do: 'forbid'; person: number }
  | { do: 'report'; push: number; statuses: (DeliveryState | null)[] }
  | { do: 'rule'; state: 'uncertain' | 'refused'; decision: 'assumed_sent' | 'sent_again' };

const event: fc.Arbitrary<Event> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ do: fc.constant('begin' as const), size: fc.integer({ min: 1, max: 5 }) }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('answer' as const),
      kind: fc.constantFrom('accepted', 'refused', 'throttled', 'not_sent', 'uncertain'),
      named: fc.option(fc.integer({ min: 0, max: 5 })),
    }),
  },
  fc.constantFrom<Event>({ do: 'crash' }, { do: 'pause' }, { do: 'go' }, { do: 'go' }, { do: 'stop' }),
  fc.record({ do: fc.constant('forbid' as const), person: fc.nat({ max: 30 }) }),
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('report' as const),
      push: fc.nat({ max: 8 }),
      statuses: fc.array(fc.option(fc.constantFrom(...deliveryStates)), { minLength: 5, maxLength: 5 }),
    }),
  },
  fc.record({
    do: fc.constant('rule' as const),
    state: fc.constantFrom('uncertain' as const, 'refused' as const),
    decision: fc.constantFrom('assumed_sent' as const, 'sent_again' as const),
  }),
);

interface PersonRow {
  ordinal: number;
  number: string;
  state: PersonState;
  delivery: DeliveryState | null;
  decision: string | null;
}

let folder: string;
let database: Database;
let store: Store;
let made = 0;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sendsheet-property-'));
  database = openDatabase(folder);
  // What is lost in a power cut is not on trial here.
  database.pragma('synchronous = OFF');
  store = storeOn(database);
});
afterAll(() => {
  store.close();
  rmSync(folder, { recursive: true, force: true });
});

test('whatever happens, the counts add up, states only move forward, and nobody is in two attempts that count', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 0, max: 3 }),
      fc.array(event, { maxLength: 40 }),
      (ready, leftOut, events) => {
        const trial = createTrial(ready, leftOut);
        let before = trial.look();
        for (const happening of events) {
          trial.happen(happening);
          const after = trial.look();
          checkMoves(before, after);
          trial.checkInvariants(after);
          before = after;
        }
        trial.happen({ do: 'crash' });
        trial.checkInvariants(trial.look());
      },
    ),
    { numRuns: 150 },
  );
}, 60_000);

function createTrial(ready: number, leftOut: number) {
  made += 1;
  const campaignId = `c${made}`;
  const rows = ready + leftOut;
  store.campaigns.create({ id: campaignId, name: 'C', draft: emptyDraft, parentId: null }, 1);
  store.campaigns.addPlanRows(
    campaignId,
    1,
    Array.from({ length: rows }, (_, index) => ({
      rowNumber: index + 2,
      cells: [],
      number: `1${made}${String(index).padStart(3, '0')}`,
      name: '',
      text: index < ready ? `Hi ${index}` : null,
      leftOutReason: index < ready ? null : 'duplicate',
      detail: null,
      templateValues: null,
    })),
  );
  store.campaigns.freeze(planOf(campaignId), 1, 1);
  const family = [campaignId];
  /** How often each person was in a call that the server may have processed. */
  const processed = new Map<string, number>();
  let nowMs = 1;
  let open: (Attempt & { of: string }) | null = null;

  const current = (): string => family.at(-1) ?? campaignId;
  const move = (to: 'sending' | 'paused' | 'stopped'): void => {
    const from = store.campaigns.get(current())?.state;
    const along = arrows.find((arrow) => arrow.from === from && arrow.to === to);
    if (!along) return;
    store.campaigns.move(current(), along, to === 'paused' ? { code: 'owner' } : null, nowMs);
  };
  const mayBeProcessed = (): void => {
    for (const { ordinal } of open?.people ?? []) {
      const key = `${open?.of} ${ordinal}`;
      processed.set(key, (processed.get(key) ?? 0) + 1);
    }
  };
  const answer = (kind: PushOutcome['kind'], named: number | null): void => {
    if (!open) return;
    const outcome = outcomeOf(kind, open.people.slice(0, named ?? undefined), named === null);
    const { people } = settlePeople(open.people, outcome);
    const facts = { gatewayStatus: null, gatewayMessage: null, reason: null };
    const pushId = kind === 'accepted' ? `p${open.id}` : null;
    store.ledger.settle(open, { ...facts, state: kind, pushId, people }, nowMs);
    if (kind === 'accepted' || kind === 'uncertain') mayBeProcessed();
    open = null;
  };
  const rule = (state: 'uncertain' | 'refused', decision: 'assumed_sent' | 'sent_again'): void => {
    const who = { campaignId: current(), state, ordinals: null };
    if (decision === 'assumed_sent') return void store.ledger.decide(who, decision, nowMs);
    const newId = `${campaignId}-${family.length}`;
    store.transaction(() => {
      store.campaigns.create({ id: newId, name: 'C', draft: emptyDraft, parentId: current() }, nowMs);
      const copied = store.ledger.copyUndecided(who, newId);
      if (copied === 0) return store.campaigns.discard(newId);
      expect(store.ledger.decide(who, decision, nowMs)).toBe(copied);
      store.campaigns.freeze(planOf(newId), nowMs, nowMs);
      store.campaigns.move(newId, { from: 'scheduled', to: 'paused' }, { code: 'ready' }, nowMs);
      family.push(newId);
    });
  };

  return {
    happen(happening: Event): void {
      nowMs += 1000;
      switch (happening.do) {
        case 'begin': {
          if (open || store.campaigns.get(current())?.state !== 'sending') return;
          const attempt = store.ledger.beginAttempt(current(), happening.size, () => 'sha', nowMs);
          if (attempt) open = { ...attempt, of: current() };
          return;
        }
        case 'answer':
          return answer(happening.kind, happening.named);
        case 'crash':
          mayBeProcessed();
          store.ledger.recover(nowMs);
          // As whoever holds the right to send does after a death.
          for (const id of store.ledger.leftBehind().stops) while (store.ledger.leaveOutStopped(id, 2) > 0);
          open = null;
          return;
        case 'pause':
          return open ? undefined : move('paused');
        case 'go':
          return move('sending');
        case 'stop':
          if (open) return;
          move('stopped');
          // The rest is left out by the next recovery, as after a death.
          store.ledger.leaveOutStopped(current(), 2);
          return;
        case 'forbid': {
          const number = `1${made}${String(happening.person % rows).padStart(3, '0')}`;
          store.doNotContact.add([number], { source: 'typed', sourceName: '' }, nowMs);
          return;
        }
        case 'report':
          return reportOn(current(), happening, nowMs);
        case 'rule':
          if (!open) rule(happening.state, happening.decision);
      }
    },
    look: () => family.map((id) => peopleOf(id)),
    checkInvariants(people: PersonRow[][]): void {
      expect(people[0]).toHaveLength(rows);
      for (const [index, id] of family.entries()) {
        const counts = store.campaigns.get(id)?.counts;
        const of = (state: PersonState): number =>
          people[index]?.filter((person) => person.state === state).length ?? 0;
        expect(counts).toMatchObject({
          total: people[index]?.length,
          accepted: of('accepted'),
          refused: of('refused'),
          uncertain: of('uncertain'),
          waiting: of('waiting'),
          handingOver: of('handing_over'),
          leftOut: of('left_out'),
        });
        const byReason = Object.values(counts?.leftOutByReason ?? {}).reduce((sum, n) => sum + n, 0);
        expect(byReason).toBe(of('left_out'));
        expect(of('handing_over')).toBe(open?.of === id ? open.people.length : 0);
      }
      expect(inTwoAttempts(family)).toEqual([]);
      expect([...processed.values()].filter((times) => times > 1)).toEqual([]);
    },
  };
}

/** Every person's state and delivery moved, if at all, along the code's tables; numbers stayed. */
function checkMoves(before: PersonRow[][], after: PersonRow[][]): void {
  for (const [index, earlier] of before.entries()) {
    for (const [at, person] of earlier.entries()) {
      const now = after[index]?.[at];
      expect(now?.number).toBe(person.number);
      const to = now?.state ?? person.state;
      if (to !== person.state) expect(personTransitions[person.state]).toContain(to);
      const delivery = now?.delivery ?? null;
      // One report may hold more than one step; that it leads forward is enough.
      if (person.delivery !== null && delivery !== person.delivery) {
        expect(deliveryTransitions[person.delivery]).toContain(delivery);
      }
      if (person.decision !== null) expect(now?.decision).toBe(person.decision);
    }
  }
}

function peopleOf(campaignId: string): PersonRow[] {
  return database
    .prepare<[string], PersonRow>(
      'SELECT ordinal, number, state, delivery, decision FROM people WHERE campaign_id = ? ORDER BY ordinal',
    )
    .all(campaignId);
}

const arrows = Object.entries(campaignTransitions).flatMap(([from, next]) =>
  next.map((to) => ({ from, to })),
) as CampaignTransition[];

/** States after which nobody may be handed over again. */
const countingStates = (Object.keys(attemptTransitions) as AttemptState[]).filter(
  (state) => state !== 'throttled' && state !== 'not_sent',
);

function inTwoAttempts(family: readonly string[]): unknown[] {
  return database
    .prepare(
      `SELECT people.campaign_id, people.ordinal FROM people
       JOIN attempt_people USING (campaign_id, ordinal) JOIN attempts ON attempts.id = attempt_people.attempt_id
       WHERE people.campaign_id IN (SELECT value FROM json_each(?))
         AND attempts.state IN (SELECT value FROM json_each(?))
       GROUP BY people.campaign_id, people.ordinal HAVING count(*) > 1`,
    )
    .all(JSON.stringify(family), JSON.stringify(countingStates));
}

function reportOn(
  campaignId: string,
  { push, statuses }: { push: number; statuses: (DeliveryState | null)[] },
  nowMs: number,
): void {
  const pushes = database
    .prepare<[string], { id: number; pushId: string }>(
      'SELECT id, push_id AS pushId FROM attempts WHERE campaign_id = ? AND push_id IS NOT NULL ORDER BY id',
    )
    .all(campaignId);
  const asked = pushes[push % Math.max(1, pushes.length)];
  if (!asked) return;
  const numbers = database
    .prepare<[number], string>('SELECT number FROM people WHERE attempt_id = ? ORDER BY ordinal')
    .pluck()
    .all(asked.id);
  const due = {
    attemptId: asked.id,
    campaignId,
    pushId: asked.pushId,
    accountId: 'practice',
    gateway: 'practice',
  };
  const items = numbers.map((number, index) => ({
    number,
    messageId: null,
    delivery: statuses[index] ?? null,
    detail: null,
  }));
  store.reports.record({ ...due, channelId: 8, acceptedAtMs: 1, reportsAsked: 0 }, items, null, nowMs);
}

function outcomeOf(
  kind: PushOutcome['kind'],
  named: readonly { number: string }[],
  isAll: boolean,
): PushOutcome {
  switch (kind) {
    case 'accepted': {
      const items = named.map(({ number }) => ({ number, messageId: `m${number}`, credit: '0.005' }));
      return { kind, pushId: 'p', items: isAll ? null : items };
    }
    case 'refused':
      return { kind, status: 406, message: 'no' };
    case 'throttled':
      return { kind, retryAfterSeconds: null };
    case 'not_sent':
      return { kind, reason: 'refused' };
    case 'uncertain':
      return { kind, reason: 'reset', httpStatus: null };
  }
}

function planOf(campaignId: string): FrozenPlan {
  return {
    template: null,
    campaignId,
    accountId: 'practice',
    accountName: 'Practice',
    gateway: 'practice',
    form: 'personal',
    channelId: 8,
    mediaUrl: '',
    priority: 0,
    batchSize: 5,
    pacePerMinute: 60,
    followsPhone: false,
    headers: [],
  };
}
