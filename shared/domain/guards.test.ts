import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { guardCode, guardedPeople, namingGuards, noGuards, sinceOfCode, withoutRows } from './guards.ts';

const report = {
  ...noGuards,
  rows: { same_text: [2, 3], recent: [3, 9] },
  uncertain: [9],
  days: 7,
  sinceMs: Date.UTC(2026, 0, 5),
};

test('a code stands for these rows, this moment and this earlier campaign', () => {
  const code = guardCode(report);
  expect(guardCode({ ...report })).toBe(code);
  const earlier = { campaignId: 'a', name: 'A', sentAtMs: 1 };
  for (const other of [
    { ...report, rows: { same_text: [2, 3], recent: [3] } },
    { ...report, rows: { same_text: [2, 3, 3], recent: [9] } },
    { ...report, rows: { same_text: [3, 9], recent: [2, 3] } },
    { ...report, earlier },
    { ...report, sinceMs: report.sinceMs - 1 },
  ]) {
    expect(guardCode(other)).not.toBe(code);
  }
  expect(guardCode({ ...noGuards, earlier })).not.toBe('');
});

test('what names nobody needs no code, and a code names its moment', () => {
  expect(guardCode(noGuards)).toBe('');
  expect(guardCode(withoutRows(report, new Set([2, 3, 9])))).toBe('');
  expect(sinceOfCode(guardCode(report))).toBe(report.sinceMs);
  expect([sinceOfCode(''), sinceOfCode('-1'), sinceOfCode('ZZ-1'), sinceOfCode('0-1')]).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

test('people are named once each, and leaving rows out takes exactly them away', () => {
  expect(guardedPeople(report)).toBe(3);
  const rows = fc.uniqueArray(fc.integer({ min: 2, max: 40 }));
  fc.assert(
    fc.property(rows, rows, rows, (sameText, recent, out) => {
      const left = new Set(out);
      const all = { ...report, rows: { same_text: sameText, recent } };
      const some = withoutRows(all, left);
      const named = new Set([...sameText, ...recent].filter((row) => !left.has(row)));
      expect(guardedPeople(some)).toBe(named.size);
      expect(some.rows.same_text.some((row) => left.has(row))).toBe(false);
    }),
  );
});

test('guards that name the same people speak as one', () => {
  const of = (sameText: number[], recent: number[]) =>
    namingGuards({ ...noGuards, rows: { same_text: sameText, recent } });
  expect(of([2, 3], [2, 3])).toEqual([['same_text', 'recent']]);
  expect(of([2, 3], [2, 4])).toEqual([['same_text'], ['recent']]);
  expect(of([2, 3], [2])).toEqual([['same_text'], ['recent']]);
  expect(of([], [2])).toEqual([['recent']]);
  expect(of([], [])).toEqual([]);
});
