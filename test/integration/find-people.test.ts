import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createPeopleFinder } from '../../electron/core/campaigns/find-people.ts';
import type { FoundPeople, PeopleFilter } from '../../electron/core/ports-campaigns.ts';
import type { Store } from '../../electron/core/ports-store.ts';
import { storeOn } from '../../electron/store/index.ts';
import { openDatabase } from '../../electron/store/open.ts';
import type { CampaignPerson } from '../../shared/domain/campaign.ts';
import { emptyDraft } from '../../shared/domain/draft.ts';
import { deliveryStates } from '../../shared/domain/delivery.ts';
import { personStates } from '../../shared/domain/states.ts';
import { benchPlan } from '../bench/bench-data.ts';

// More people than one slice looks at, in every way a filter can tell them apart.
const count = 3_400;
const handedOver = 1_100;
const plan = { ...benchPlan('http://127.0.0.1:9'), campaignId: 'c', accountId: 'practice' };
const everybody: PeopleFilter = {
  states: [],
  leftOutReason: null,
  delivery: null,
  isUndecided: false,
  search: '',
  afterOrdinal: 0,
  limit: 1_000,
};

let folder: string;
let store: Store;
let all: CampaignPerson[];
let find: (campaignId: string, filter: PeopleFilter) => Promise<FoundPeople>;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sendsheet-find-'));
  const database = openDatabase(folder);
  store = storeOn(database);
  store.campaigns.create({ id: 'c', name: 'C', draft: emptyDraft, parentId: null }, 1);
  const rows = Array.from({ length: count }, (_, index) => ({
    rowNumber: index + 2,
    cells: [],
    number: String(12_025_550_000 + index),
    name: `${['Anna', 'Ben', 'Zoë'][index % 3]} ${index % 50}`,
    text: `Order ${index % 7 === 0 ? '100%' : 'a_b'}`,
    leftOutReason: index % 5 === 0 ? (index % 10 === 0 ? ('hidden' as const) : ('unticked' as const)) : null,
    detail: null,
    templateValues: null,
  }));
  store.campaigns.addPlanRows('c', 1, rows);
  store.campaigns.freeze(plan, 1, 1);
  store.campaigns.move('c', { from: 'scheduled', to: 'sending' }, null, 1);
  for (let done = 0; done < handedOver; done += 100) handOver(done % 300 === 0 ? 'uncertain' : 'accepted');
  database.exec(
    `UPDATE people SET delivery = 'delivered', delivery_at_ms = 2 WHERE state = 'accepted' AND ordinal % 3 = 0`,
  );
  store.ledger.decide({ campaignId: 'c', state: 'uncertain', ordinals: [2, 3] }, 'assumed_sent', 2);
  find = createPeopleFinder({ store, breathe: () => new Promise((resolve) => void setImmediate(resolve)) });
  all = Array.from({ length: Math.ceil(count / 1_000) }).flatMap(
    (_, page) => store.campaigns.people('c', { ...everybody, afterOrdinal: page * 1_000 })?.people ?? [],
  );
});
afterAll(() => {
  store.close();
  rmSync(folder, { recursive: true, force: true });
});

function handOver(state: 'accepted' | 'uncertain'): void {
  const attempt = store.ledger.beginAttempt('c', 100, () => '', 1);
  if (!attempt) throw new Error('nobody waits');
  const told = { messageId: null, credit: null, detail: null };
  const people = attempt.people.map(({ ordinal }) => ({ ordinal, state, ...told }));
  const call = { pushId: null, gatewayStatus: null, gatewayMessage: null, reason: null };
  store.ledger.settle(attempt, { state, people, ...call }, 1);
}

function fits(
  person: CampaignPerson,
  { states, leftOutReason, delivery, isUndecided, search }: PeopleFilter,
): boolean {
  const words = `${person.name}\n${person.text ?? ''}`.toLowerCase();
  const digits = /^[\d+]+$/.test(search) ? search.replace('+', '') : null;
  return (
    (states.length === 0 || states.includes(person.state)) &&
    (leftOutReason === null || person.leftOutReason === leftOutReason) &&
    (delivery === null || person.delivery === delivery) &&
    (!isUndecided || (person.state === 'uncertain' && person.decision === null)) &&
    (words.includes(search.toLowerCase()) || (digits !== null && (person.number ?? '').includes(digits)))
  );
}

const filters = fc.record({
  states: fc.subarray([...personStates]),
  leftOutReason: fc.constantFrom(null, null, 'hidden' as const, 'unticked' as const),
  delivery: fc.constantFrom(null, null, ...deliveryStates),
  isUndecided: fc.boolean(),
  search: fc.constantFrom('', '', 'anna', 'ben 4', '+120255512', '33', '%', '_', 'nobody'),
  afterOrdinal: fc.constant(0),
  limit: fc.integer({ min: 100, max: 1_000 }),
});

it('the pages of any filter hold everybody who fits, once and in order, and every page tells how many', () =>
  fc.assert(
    fc.asyncProperty(filters, async (filter) => {
      const expected = all.filter((person) => fits(person, filter));
      const found: CampaignPerson[] = [];
      for (;;) {
        const afterOrdinal = found.at(-1)?.ordinal ?? 0;
        const page = await find('c', { ...filter, afterOrdinal });
        expect(page.matching).toBe(expected.length);
        found.push(...page.people);
        if (page.people.length < filter.limit) break;
      }
      expect(found.map(({ ordinal }) => ordinal)).toEqual(expected.map(({ ordinal }) => ordinal));
    }),
    { numRuns: 60 },
  ));

it('a page from the middle counts those before it too', async () => {
  const filter = { ...everybody, search: 'Anna', limit: 10 };
  const expected = all.filter((person) => fits(person, filter));
  const { people, matching } = await find('c', { ...filter, afterOrdinal: 2_500 });
  expect(matching).toBe(expected.length);
  expect(people).toEqual(expected.filter(({ ordinal }) => ordinal > 2_500).slice(0, 10));
});

it('a newer search of a campaign ends the one before it, and leaves other campaigns alone', async () => {
  const older = find('c', { ...everybody, search: 'Anna' });
  const elsewhere = find('other', { ...everybody, search: 'Anna' });
  const newer = find('c', { ...everybody, search: 'Ben' });
  await expect(older).rejects.toMatchObject({ code: 'superseded' });
  expect((await elsewhere).matching).toBe(0);
  expect((await newer).matching).toBe(all.filter(({ name }) => name.startsWith('Ben')).length);
});
