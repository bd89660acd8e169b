import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Draft } from '../../../shared/domain/draft.ts';
import { emptyDraft } from '../../../shared/domain/draft.ts';
import { createPlanDigest, createPlanner, draftMessages, draftRules } from '../../../shared/domain/plan.ts';
import { withKeptRows } from '../../../shared/domain/kept-rows.ts';
import type { SheetRow } from '../../../shared/domain/sheet-row.ts';
import { createHandlers } from '../handlers.ts';
import type { Turn } from '../turn.ts';
import { checkedBy } from './checked-by.ts';
import { replaceRows } from './rows.ts';
import type { Workbench } from './state.ts';
import { emptyWorkbench, putContacts } from './state.ts';
import { touchedRows } from './touched-rows.ts';

const turn: Turn = { isStale: () => false, progress: () => undefined, preview: () => undefined };
const headers = ['Name', 'Phone', 'Class'];
const draft: Draft = {
  ...emptyDraft,
  listId: 'L1',
  columnRoles: ['name', 'phone', 'keyword'],
  country: 'IN',
  template: 'Hi {{name|you}}',
};
const benchOf = (rows: SheetRow[]): Workbench => {
  const bench = emptyWorkbench();
  putContacts(bench, { fileName: 'x.csv', sheetName: 'x', headers, rows: [...rows] });
  return bench;
};

const cells = fc.tuple(
  fc.constantFrom('', 'Anna', 'Ben', 'Anna, Ben'),
  fc.constantFrom(
    '9876543210',
    '+919876543210',
    '9876543211',
    '9876543212',
    '55123456789',
    '',
    '98',
    '1800111000',
  ),
  fc.constantFrom('', '7b'),
);
const sheet = fc.array(fc.tuple(cells, fc.boolean()), { minLength: 1, maxLength: 25 });
const rowNumbers = fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 6 });
const step = fc.record({
  edits: fc.array(fc.tuple(fc.nat(24), cells), { maxLength: 4 }),
  keptRows: rowNumbers,
  sendAnywayRows: rowNumbers,
  doNotContact: fc.subarray(['919876543210', '919876543211', '55123456789']),
  allowUnconfirmed: fc.boolean(),
});

test('a check of what changed is the check of everything', async () => {
  await fc.assert(
    fc.asyncProperty(sheet, fc.array(step, { minLength: 1, maxLength: 4 }), async (lines, steps) => {
      const rows = lines.map(([texts, hidden], index) => ({ rowNumber: index + 2, cells: texts, hidden }));
      const bench = benchOf(rows);
      for (const { edits, doNotContact, ...choices } of steps) {
        const changed = edits
          .filter(([index]) => index < rows.length)
          .map(([index, texts]) => ({ ...rows[index]!, cells: texts }));
        replaceRows(bench, changed);
        const input = { draft: { ...draft, ...choices }, doNotContact };
        const whole = await checkedBy(benchOf(bench.contacts.rows), input, turn);
        const part = await checkedBy(bench, input, turn);
        expect(part.contacts).toEqual(whole.contacts);
        expect(part.ready).toEqual(whole.ready);
      }
    }),
  );
});

test('only rows that share a number with what changed are checked again', async () => {
  const rows = Array.from({ length: 1000 }, (_, index): SheetRow => {
    return {
      rowNumber: index + 2,
      cells: ['Anna', String(9_876_500_000 + (index % 500)), ''],
      hidden: false,
    };
  });
  const bench = benchOf(rows);
  const { basis } = await checkedBy(bench, { draft, doNotContact: [] }, turn);
  const rules = draftRules(draft, new Set());
  if (!rules) throw new Error('no rules');
  replaceRows(bench, [{ rowNumber: 3, cells: ['Ben', '9876500007', ''], hidden: false }]);
  expect(touchedRows(bench, basis, rules)).toEqual([1, 7, 501, 507]);
  expect(touchedRows(bench, { ...basis, kept: new Set([12]) }, rules)).toEqual([1, 7, 10, 501, 507, 510]);
  expect(touchedRows(bench, { ...basis, rules: 'other' }, rules)).toBeNull();
});

test('a merged row holds no other values back any more', async () => {
  const bench = benchOf([
    { rowNumber: 2, cells: ['Anna', '9876543210', ''], hidden: false },
    { rowNumber: 3, cells: ['Ben', '9876543210', '7b'], hidden: false },
  ]);
  const input = { draft, doNotContact: [] };
  expect((await checkedBy(bench, input, turn)).contacts[1]).toMatchObject({ sameNumberOtherValues: true });
  replaceRows(bench, [{ rowNumber: 2, cells: ['Anna, Ben', '9876543210', '7b'], hidden: false }]);
  expect((await checkedBy(bench, input, turn)).contacts[1]).toMatchObject({ sameNumberOtherValues: false });
});

test('the plan with kept rows is the one main will find', async () => {
  const rows = ['Anna', 'Ben', 'Cleo'].map((name, index): SheetRow => {
    return { rowNumber: index + 2, cells: [name, '9876543210', ''], hidden: false };
  });
  const kept = { ...draft, keptRows: [4] };
  const handlers = createHandlers(benchOf(rows));
  const outcome = await handlers['plan.run']({ draft: kept, doNotContact: [], prices: [] }, turn);
  const rules = draftRules(kept, new Set());
  if (!outcome.ok || !rules) throw new Error('no plan');
  const planner = createPlanner({
    rules: withKeptRows(rules, [rows[2]!]),
    ...draftMessages(kept, headers),
  });
  const digest = createPlanDigest();
  for (const row of rows) digest.add(planner(row));
  expect([outcome.totals.ready, outcome.totals.digest]).toEqual([1, digest.value()]);
});
