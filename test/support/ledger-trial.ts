import type { Database } from 'better-sqlite3';
import { expect } from 'vitest';
import type { FrozenPlan } from '../../electron/core/ports-campaigns.ts';
import type { Attempt } from '../../electron/core/ports-ledger.ts';
import type { Store } from '../../electron/core/ports-store.ts';
import { emptyDraft } from '../../shared/domain/draft.ts';
import type { PushOutcome } from '../../shared/domain/outcome.ts';
import { settlePeople } from '../../shared/domain/settle.ts';
import type { CampaignTransition, PersonState } from '../../shared/domain/states.ts';
import { campaignTransitions } from '../../shared/domain/states.ts';
import type { LedgerEvent } from './ledger-events.ts';
import type { PersonRow } from './ledger-people.ts';
import { inTwoAttempts, peopleOf, reportOn } from './ledger-people.ts';

/** A database, and the store over it. */
export interface Ledger {
  database: Database;
  store: Store;
}

const arrows = Object.entries(campaignTransitions).flatMap(([from, next]) =>
  next.map((to) => ({ from, to })),
) as CampaignTransition[];

/** A campaign in a ledger, the `nth` of a test, to which things happen; it knows what must always hold. */
export function createTrial({ database, store }: Ledger, nth: number, ready: number, leftOut: number) {
  const campaignId = `c${nth}`;
  const rows = ready + leftOut;
  store.campaigns.create({ id: campaignId, name: 'C', draft: emptyDraft, parentId: null }, 1);
  store.campaigns.addPlanRows(
    campaignId,
    1,
    Array.from({ length: rows }, (_, index) => ({
      rowNumber: index + 2,
      cells: [],
      number: `1${nth}${String(index).padStart(3, '0')}`,
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
    happen(happening: LedgerEvent): void {
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
          const number = `1${nth}${String(happening.person % rows).padStart(3, '0')}`;
          store.doNotContact.add([number], { source: 'typed', sourceName: '' }, nowMs);
          return;
        }
        case 'report':
          return reportOn({ database, store }, current(), happening, nowMs);
        case 'rule':
          if (!open) rule(happening.state, happening.decision);
      }
    },
    look: () => family.map((id) => peopleOf(database, id)),
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
      expect(inTwoAttempts(database, family)).toEqual([]);
      expect([...processed.values()].filter((times) => times > 1)).toEqual([]);
    },
  };
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
