import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPeopleLoader, type LoadedPeople } from './peopleLoader.ts';

const total = 1_730;
const noFilter = { leftOutReason: null, delivery: null, isUndecided: false, search: '' };
const asked: { states: string[]; afterOrdinal: number; limit: number }[] = [];
let state = 'waiting';

beforeEach(() => {
  asked.length = 0;
  state = 'waiting';
  const ask = async (input: (typeof asked)[number]) => {
    asked.push(input);
    const rest = Math.max(0, total - input.afterOrdinal);
    const people = Array.from({ length: Math.min(input.limit, rest) }, (_, index) => ({
      ordinal: input.afterOrdinal + index + 1,
      state,
    }));
    return { ok: true, value: { people, matching: total } };
  };
  vi.stubGlobal('window', { sendsheet: { calls: { 'campaigns.people': ask } } });
});

afterEach(() => vi.unstubAllGlobals());

function load(states: 'waiting'[]) {
  const seen: LoadedPeople[] = [];
  const query = { campaignId: 'c', states, ...noFilter };
  const loader = createPeopleLoader(query, (loaded) => seen.push(loaded));
  return { loader, seen, last: () => seen.at(-1) };
}

test('without a filter the page on screen is fetched at once, wherever it is', async () => {
  const { loader, last } = load([]);
  loader.show(0, 0);
  await vi.waitFor(() => expect(last()?.matching).toBe(total));
  loader.show(1_700, 1_729);
  await vi.waitFor(() => expect(last()?.personAt(1_729)?.ordinal).toBe(1_730));
  expect(asked.map(({ afterOrdinal }) => afterOrdinal)).toEqual([0, 1_500]);
  expect(last()?.personAt(700)).toBeUndefined();
});

test('with a filter each page begins where the one before it ended', async () => {
  const { loader, last } = load(['waiting']);
  loader.show(0, 0);
  await vi.waitFor(() => expect(last()?.matching).toBe(total));
  loader.show(1_200, 1_210);
  await vi.waitFor(() => expect(last()?.personAt(1_210)?.ordinal).toBe(1_211));
  expect(asked.map(({ afterOrdinal }) => afterOrdinal)).toEqual([0, 500, 1_000]);
});

test('a refresh replaces what is on screen and keeps the old rows until then', async () => {
  const { loader, seen, last } = load([]);
  loader.show(0, 10);
  await vi.waitFor(() => expect(last()?.personAt(0)?.state).toBe('waiting'));
  state = 'accepted';
  loader.refresh();
  loader.refresh();
  await vi.waitFor(() => expect(last()?.personAt(0)?.state).toBe('accepted'), 2_000);
  expect(asked).toHaveLength(2);
  expect(seen.every(({ personAt }) => personAt(0) !== undefined)).toBe(true);
});

test('nothing is told after the stop', async () => {
  const { loader, seen } = load([]);
  loader.show(0, 0);
  loader.stop();
  await new Promise((resolve) => void setTimeout(resolve, 20));
  expect(seen).toEqual([]);
});
