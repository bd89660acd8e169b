import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CheckedContact, type ContactRules, countChecked, createContactChecker } from './check.ts';
import { withKeptRows } from './kept-rows.ts';
import type { SheetRow } from './sheet-row.ts';

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
const row = (cells: string[], rowNumber: number, hidden = false): SheetRow => ({ rowNumber, cells, hidden });

function checkAll(rows: SheetRow[], kept: number[], change: Partial<ContactRules> = {}): CheckedContact[] {
  const whole = { ...rules, ...change };
  const keptRows = rows.filter(({ rowNumber }) => kept.includes(rowNumber));
  return rows.map(createContactChecker(withKeptRows(whole, keptRows)));
}

test('the kept row wins over the first, and the others name it', () => {
  const rows = [
    row(['Anna', '9876543210'], 2),
    row(['Anna', '+919876543210'], 3),
    row(['Ben', '9876543210'], 4),
  ];
  expect(checkAll(rows, [4])).toMatchObject([
    { state: 'duplicate', duplicateOf: 4, sameNumberOtherValues: true },
    { state: 'duplicate', duplicateOf: 4, sameNumberOtherValues: true },
    { state: 'ready' },
  ]);
  expect(checkAll(rows, [])).toMatchObject([
    { state: 'ready' },
    { state: 'duplicate', duplicateOf: 2, sameNumberOtherValues: false },
    { state: 'duplicate', duplicateOf: 2, sameNumberOtherValues: true },
  ]);
});

test('a kept row that cannot be sent to any more wins nothing', () => {
  const first = row(['Anna', '9876543210'], 2);
  for (const later of [
    row(['Ben', '98765'], 3),
    row(['Ben', '9876543211'], 3),
    row(['Ben', '9876500000'], 3),
    row(['Ben', '9876543210'], 3, true),
    row(['', ''], 3),
  ])
    expect(checkAll([first, later], [3])[0]).toMatchObject({ state: 'ready' });
  expect(checkAll([first], [3, 99])[0]).toMatchObject({ state: 'ready' });
});

test('whatever is kept, every row has one state and no number is ready twice or not at all', () => {
  const phone = fc.constantFrom(
    '9876543210',
    '+919876543210',
    '9876543211',
    '9876500000',
    '55123456789',
    '',
    '98',
  );
  const lines = fc.array(fc.tuple(fc.constantFrom('', 'Anna', 'Ben'), phone, fc.boolean(), fc.boolean()), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(lines, fc.boolean(), fc.boolean(), (sheet, includeHidden, allowUnconfirmed) => {
      const rows = sheet.map(([name, cell, hidden], index) => row([name, cell], index + 2, hidden));
      const kept = rows.filter((_, index) => sheet[index]?.[3]).map(({ rowNumber }) => rowNumber);
      const checked = checkAll(rows, kept, { includeHidden, allowUnconfirmed });
      const counts = countChecked(checked);
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(rows.length);
      const ready = new Map<string | null, number>();
      for (const { state, number, rowNumber } of checked) {
        if (state !== 'ready') continue;
        expect(ready.has(number)).toBe(false);
        ready.set(number, rowNumber);
      }
      for (const { state, number, duplicateOf } of checked)
        if (state === 'duplicate') expect(ready.get(number)).toBe(duplicateOf);
      const plain = checkAll(rows, [], { includeHidden, allowUnconfirmed });
      expect(counts).toEqual(countChecked(plain));
      for (const rowNumber of kept) {
        const contact = checked.find((one) => one.rowNumber === rowNumber);
        if (contact?.state === 'duplicate') expect(kept).toContain(contact.duplicateOf);
      }
    }),
  );
});
