import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settlePeople } from './settle.ts';

const people = [
  { ordinal: 1, number: '12025550100' },
  { ordinal: 2, number: '12025550101' },
];
const item = (number: string, messageId: string) => ({ number, messageId, credit: '0.005' });

describe('settling the people of a call', () => {
  it('matches by number and not by place', () => {
    const items = [item('12025550101', 'b'), item('12025550100', 'a')];
    const settled = settlePeople(people, { kind: 'accepted', pushId: '1', items });
    expect(settled.people.map(({ messageId }) => messageId)).toEqual(['a', 'b']);
    expect(settled.strangers).toBe(0);
  });

  it('one missing from a list that names others is uncertain; strangers are counted', () => {
    const items = [item('12025550100', 'a'), item('447700900000', 'x')];
    const settled = settlePeople(people, { kind: 'accepted', pushId: '1', items });
    expect(settled.people.map(({ state, detail }) => [state, detail])).toEqual([
      ['accepted', null],
      ['uncertain', 'not_named'],
    ]);
    expect(settled.strangers).toBe(1);
  });

  it('a list that names nobody leaves everybody uncertain; no list at all accepts them', () => {
    const states = (items: [] | null): string[] =>
      settlePeople(people, { kind: 'accepted', pushId: '1', items }).people.map(({ state }) => state);
    expect(states([])).toEqual(['uncertain', 'uncertain']);
    expect(states(null)).toEqual(['accepted', 'accepted']);
  });

  it('a number named twice keeps its first message id', () => {
    const items = [item('12025550100', 'a'), item('12025550100', 'z'), item('12025550101', 'b')];
    const settled = settlePeople(people, { kind: 'accepted', pushId: '1', items });
    expect(settled.people.map(({ messageId }) => messageId)).toEqual(['a', 'b']);
  });

  it.each([
    [{ kind: 'throttled', retryAfterSeconds: null }, 'waiting'],
    [{ kind: 'not_sent', reason: 'dns' }, 'waiting'],
    [{ kind: 'refused', status: 403, message: 'balance' }, 'refused'],
    [{ kind: 'uncertain', reason: 'timeout', httpStatus: null }, 'uncertain'],
  ] as const)('%j makes everybody %s', (outcome, state) => {
    expect(settlePeople(people, outcome).people.map((person) => person.state)).toEqual([state, state]);
  });

  it('settles everybody exactly once, whatever the answer names', () => {
    const numbers = fc.uniqueArray(fc.stringMatching(/^[1-9]\d{6,14}$/), { maxLength: 100 });
    fc.assert(
      fc.property(numbers, numbers, (sent, named) => {
        const given = sent.map((number, index) => ({ ordinal: index + 1, number }));
        const items = named.map((number) => item(number, 'm'));
        const settled = settlePeople(given, { kind: 'accepted', pushId: null, items });
        expect(settled.people.map(({ ordinal }) => ordinal)).toEqual(given.map(({ ordinal }) => ordinal));
        expect(settled.people.filter(({ state }) => state === 'accepted')).toHaveLength(
          sent.filter((number) => named.includes(number)).length,
        );
      }),
    );
  });
});
