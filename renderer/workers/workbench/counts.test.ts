import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ColumnRole, Draft } from '../../../shared/domain/draft.ts';
import { emptyDraft } from '../../../shared/domain/draft.ts';
import { checkStates } from '../../../shared/domain/check.ts';
import { createHandlers } from '../handlers.ts';
import type { Turn } from '../turn.ts';
import { emptyWorkbench, putContacts } from './state.ts';

const turn: Turn = { isStale: () => false, progress: () => undefined, preview: () => undefined };
const headers = ['Name', 'Phone', 'Country', 'Class'];

const cells = fc.tuple(
  fc.constantFrom('', 'Anna', 'Ben', 'ANNA, Ben'),
  fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom('9876543210', '+919876543210', '09876543211', '9876543211') },
    fc.constantFrom('', '98', '55123456789', '9.8E+11', '1800 123 4567', '9876543210 / 9876543211', 'x'),
    fc.string(),
  ),
  fc.constantFrom('', 'India', 'Atlantis', 'UK'),
  fc.constantFrom('', '7b'),
);
const line = fc.record({
  cells: fc.oneof({ weight: 9, arbitrary: cells }, fc.constant(['', ' ', '', '']), fc.constant([])),
  hidden: fc.boolean(),
});
const rowNumbers = fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 8 });
const rules: fc.Arbitrary<Partial<Draft>> = fc.record({
  country: fc.constantFrom('IN', 'GB', null),
  columnRoles: fc.constantFrom<ColumnRole[]>(
    ['name', 'phone', 'country', 'keyword'],
    ['keyword', 'phone', 'leave_out', 'keyword'],
  ),
  includeHidden: fc.boolean(),
  allowUnconfirmed: fc.boolean(),
  allowSpecial: fc.boolean(),
  sendAnywayRows: rowNumbers,
  keptRows: rowNumbers,
});
const blocked = fc.subarray(['919876543210', '919876543211', '55123456789']);

test('by whatever rules, every row is in one group, and its counts, its pages and its export are the same rows', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { maxLength: 35 }),
      rules,
      blocked,
      async (lines, chosen, doNotContact) => {
        const rows = lines.map((row, index) => ({ ...row, cells: [...row.cells], rowNumber: index + 2 }));
        const bench = emptyWorkbench();
        putContacts(bench, { fileName: 'x', sheetName: 'x', headers, rows });
        const handlers = createHandlers(bench);
        const draft = { ...emptyDraft, countryWords: { india: 'IN', uk: 'GB' }, ...chosen };
        const counts = await handlers['check.run']({ draft, doNotContact }, turn);
        expect(counts.total).toBe(rows.length);
        const found: number[] = [];
        for (const state of checkStates) {
          const page = { state, problem: null, note: null, repair: null, search: '', offset: 0, limit: 100 };
          const shown = await handlers['check.page'](page, turn);
          const exported = await handlers['check.export'](page, turn);
          expect(shown.matching).toBe(counts.states[state]);
          expect(exported.map(({ view }) => view)).toEqual(shown.rows);
          found.push(...shown.rows.map(({ rowNumber }) => rowNumber));
        }
        expect(found.sort((a, b) => a - b)).toEqual(rows.map(({ rowNumber }) => rowNumber));
        const sum = (numbers: Record<string, number>) => Object.values(numbers).reduce((a, b) => a + b, 0);
        expect(sum(counts.problems)).toBe(counts.states.fix);
        const { matching } = await handlers['duplicates.page'](
          { kind: null, search: '', columns: [], offset: 0, limit: 100 },
          turn,
        );
        expect(matching).toBe(counts.states.duplicate + sum(counts.duplicateNumbers));
      },
    ),
  );
});
