import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ContactRules } from './check.ts';
import { emptyDraft } from './draft.ts';
import {
  type PlanInput,
  type PlannedPerson,
  createPlanDigest,
  createPlanner,
  draftRules,
  draftWording,
  findTooLong,
} from './plan.ts';
import type { SheetRow } from './sheet-row.ts';
import { leftOutReasons } from './states.ts';

const rules: ContactRules = {
  phoneColumn: 1,
  nameColumn: 0,
  country: 'IN',
  countryColumn: null,
  countryWords: new Map(),
  includeHidden: false,
  allowUnconfirmed: false,
  allowSpecial: false,
  sendAnywayRows: new Set(),
  doNotContact: new Set(['919876500000']),
};
const input: PlanInput = {
  rules,
  headers: ['Customer', 'Phone', 'City'],
  roles: ['name', 'phone', 'keyword'],
  template: 'Hi {{name}} of {{city}}',
  wording: draftWording(emptyDraft),
  channelId: 1,
  untickedRows: new Set(),
};
const row = (cells: string[], rowNumber: number, hidden = false): SheetRow => ({ rowNumber, cells, hidden });
const plan = (rows: SheetRow[], change: Partial<PlanInput> = {}): PlannedPerson[] =>
  rows.map(createPlanner({ ...input, ...change }));

test('each reason, with what the owner needs to know', () => {
  const rows = [
    row(['Asha', '9876543210', 'Pune'], 2),
    row(['', '', ''], 3, true),
    row(['Ravi', '9876543211', 'Agra'], 4, true),
    row(['Ravi', '98765', 'Agra'], 5),
    row(['Ravi', '55123456789', 'Agra'], 6),
    row(['Ravi', '9876500000', 'Agra'], 7),
    row(['Ravi', '09876543210', ''], 8),
    row(['Ravi', '9876543212', ''], 9),
    row(['', '9876543213', ' '], 10),
  ];
  const people = plan(rows, { untickedRows: new Set([7, 9]) });
  expect(people.map(({ leftOutReason, detail }) => [leftOutReason, detail])).toEqual([
    [null, null],
    ['empty_row', null],
    ['hidden', null],
    ['invalid_number', 'too_short'],
    ['unconfirmed_number', 'unconfirmed'],
    ['do_not_contact', null],
    ['duplicate', '2'],
    ['unticked', null],
    ['missing_keyword', 'name, city'],
  ]);
  expect(people[0]).toEqual({
    rowNumber: 2,
    number: '919876543210',
    country: 'IN',
    name: 'Asha',
    text: 'Hi Asha of Pune',
    leftOutReason: null,
    detail: null,
    unreadable: null,
    isTooLong: false,
  });
});

test('a text longer than the channel takes is marked, for the plan to be refused as a whole', () => {
  const rows = [row(['A', '9876543210', ''], 2), row(['A'.repeat(1531), '9876543211', ''], 3)];
  const sms = plan(rows, { template: '{{name}}', channelId: 3 });
  expect(sms.map(({ isTooLong }) => isTooLong)).toEqual([false, true]);
  expect(findTooLong(sms)?.rowNumber).toBe(3);
  expect(findTooLong(plan(rows, { template: '{{name}}', channelId: 1 }))).toBeNull();
  const exact = plan([row(['A'.repeat(1530), '9876543210', ''], 2)], { template: '{{name}}', channelId: 3 });
  expect(exact[0]?.isTooLong).toBe(false);
});

test('a template with problems is a programming error', () => {
  expect(() => createPlanner({ ...input, template: '{{nmae|x}}' })).toThrow(Error);
});

test('the rules of a draft', () => {
  const doNotContact = new Set(['919876543210']);
  expect(draftRules(emptyDraft, doNotContact)).toBeNull();
  expect(
    draftRules({ ...emptyDraft, columnRoles: ['keyword', 'phone'] }, doNotContact)?.nameColumn,
  ).toBeNull();
  const draft = {
    ...emptyDraft,
    columnRoles: ['leave_out', 'phone', 'name'] as const,
    country: 'IN',
    includeHidden: true,
    sendAnywayRows: [5, 6],
  };
  expect(draftRules({ ...draft, columnRoles: [...draft.columnRoles] }, doNotContact)).toEqual({
    phoneColumn: 1,
    nameColumn: 2,
    country: 'IN',
    countryColumn: null,
    countryWords: new Map(),
    includeHidden: true,
    allowUnconfirmed: false,
    allowSpecial: false,
    sendAnywayRows: new Set([5, 6]),
    doNotContact,
  });
});

const sheet = fc
  .array(
    fc.tuple(
      fc.constantFrom('', 'Asha', 'Ravi'),
      fc.oneof(
        fc.constantFrom('9876543210', '+919876543210', '9876543211', '9876500000', '55123456789', ''),
        fc.string(),
      ),
      fc.constantFrom('', 'Pune'),
      fc.boolean(),
    ),
    { maxLength: 40 },
  )
  .map((lines) =>
    lines.map(([name, phone, city, hidden], index) => row([name, phone, city], index + 2, hidden)),
  );

test('every row is one person, sent to or left out with a reason, and no number is sent to twice', () => {
  fc.assert(
    fc.property(
      sheet,
      fc.uniqueArray(fc.integer({ min: 2, max: 42 })),
      fc.boolean(),
      (rows, unticked, allow) => {
        const change = { untickedRows: new Set(unticked), rules: { ...rules, allowUnconfirmed: allow } };
        const people = plan(rows, change);
        expect(people.map(({ rowNumber }) => rowNumber)).toEqual(rows.map(({ rowNumber }) => rowNumber));
        for (const { number, text, leftOutReason } of people) {
          expect(leftOutReason === null).toBe(number !== null && text !== null);
          if (leftOutReason !== null) expect(leftOutReasons).toContain(leftOutReason);
        }
        const numbers = people.flatMap(({ number, leftOutReason }) =>
          leftOutReason === null ? [number] : [],
        );
        expect(new Set(numbers).size).toBe(numbers.length);
        expect(numbers).not.toContain('919876500000');
        expect(
          people.filter((person) => person.leftOutReason === null && unticked.includes(person.rowNumber)),
        ).toEqual([]);
      },
    ),
  );
});

describe('createPlanDigest', () => {
  const digest = (...people: [number: string, text: string | null][]): string => {
    const made = createPlanDigest();
    for (const [number, text] of people) {
      made.add({ number, text, leftOutReason: text === null ? 'unticked' : null });
    }
    return `${made.count()} ${made.value()}`;
  };

  test('people left out change nothing; order and every text and number count', () => {
    const plain = digest(['1', 'a'], ['2', 'b']);
    expect(plain).toMatch(/^2 [0-9a-f]{14}$/);
    expect(digest(['1', 'a'], ['3', null], ['2', 'b'])).toBe(plain);
    const others = [
      digest(),
      digest(['1', 'a']),
      digest(['2', 'b'], ['1', 'a']),
      digest(['1', 'b'], ['2', 'a']),
      digest(['1', 'a2'], ['', 'b']),
      digest(['1a', ''], ['2', 'b']),
      digest(['1', 'a'], ['2', 'b '], ['', '']),
    ];
    expect(new Set([plain, ...others]).size).toBe(others.length + 1);
  });

  test('different plans have different digests', () => {
    const people = fc.array(
      fc.tuple(fc.constantFrom('1', '12', '2'), fc.constantFrom('', 'a', 'aa', '\u0000', '😀')),
    );
    fc.assert(
      fc.property(people, people, (one, other) => {
        expect(digest(...one) === digest(...other)).toBe(JSON.stringify(one) === JSON.stringify(other));
      }),
    );
  });
});
