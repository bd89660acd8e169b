import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type CheckedContact,
  type ContactRules,
  checkStates,
  countChecked,
  createContactChecker,
} from './check.ts';
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
const row = (cells: string[], rowNumber = 2, hidden = false): SheetRow => ({ rowNumber, cells, hidden });
const checkAll = (rows: SheetRow[], change: Partial<ContactRules> = {}): CheckedContact[] =>
  rows.map(createContactChecker({ ...rules, ...change }));
const checkOne = (cells: string[], change: Partial<ContactRules> = {}, hidden = false): CheckedContact =>
  checkAll([row(cells, 2, hidden)], change)[0]!;

test('a ready contact', () => {
  expect(checkOne([' Asha ', '98765 43210', 'Pune'])).toEqual({
    rowNumber: 2,
    state: 'ready',
    number: '919876543210',
    country: 'IN',
    name: 'Asha',
    problem: null,
    duplicateOf: null,
    sameNumberOtherValues: false,
    isChanged: true,
    type: 'MOBILE',
    plain: 0b110,
  });
  expect(checkOne(['Asha', ' 919876543210 '])).toMatchObject({ state: 'ready', isChanged: false });
  expect(checkOne(['Asha', '+919876543210'])).toMatchObject({ state: 'ready', isChanged: false });
  expect(checkOne(['Asha', '919876543210'], { nameColumn: null }).name).toBe('');
});

test('states by precedence', () => {
  expect(checkOne(['', ' ', '\u00a0'], {}, true)).toMatchObject({ state: 'empty', number: null });
  expect(checkOne([])).toMatchObject({ state: 'empty' });
  expect(checkOne(['Asha', 'x'], {}, true)).toMatchObject({ state: 'hidden', problem: null });
  expect(checkOne(['Asha', 'x'], { includeHidden: true }, true)).toMatchObject({
    state: 'fix',
    problem: 'not_digits',
  });
  expect(checkOne(['Asha', ''])).toMatchObject({ state: 'fix', problem: 'missing', number: null });
  expect(checkOne(['Asha'])).toMatchObject({ state: 'fix', problem: 'missing' });
  const blocked = checkAll([row(['A', '9876500000'], 2), row(['A', '9876500000'], 3)]);
  expect(blocked).toMatchObject([
    { state: 'do_not_contact', number: '919876500000' },
    { state: 'do_not_contact' },
  ]);
});

test('the first ready row of a number wins; other values are told apart from plain repeats', () => {
  const checked = checkAll([
    row(['Asha', 'x', 'Pune'], 2),
    row(['Asha', '9876543210', 'Pune'], 4),
    row([' Asha', '+91 98765 43210', 'Pune ', ''], 5),
    row(['Ravi', '9876543210', 'Pune'], 6),
    row(['AshaPune', '9876543210', ''], 7),
    row(['Asha', '9876543210', 'Pune'], 8),
  ]);
  expect(checked.map(({ state }) => state)).toEqual([
    'fix',
    'ready',
    'duplicate',
    'duplicate',
    'duplicate',
    'duplicate',
  ]);
  expect(checked.slice(2).map(({ duplicateOf }) => duplicateOf)).toEqual([4, 4, 4, 4]);
  expect(checked.slice(2).map((contact) => contact.sameNumberOtherValues)).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test('an unconfirmed number needs the owner, and then counts as any other', () => {
  const cells = ['Asha', '+55 123456789'];
  expect(checkOne(cells)).toMatchObject({ state: 'fix', problem: 'unconfirmed', number: null });
  expect(checkOne(cells, { sendAnywayRows: new Set([3]) })).toMatchObject({ state: 'fix' });
  const sent = { state: 'ready', number: '55123456789', country: null, problem: null, isChanged: true };
  expect(checkOne(cells, { sendAnywayRows: new Set([2]) })).toMatchObject(sent);
  expect(checkOne(cells, { allowUnconfirmed: true })).toMatchObject(sent);
  const [, second] = checkAll([row(cells, 2), row(cells, 3)], { allowUnconfirmed: true });
  expect(second).toMatchObject({ state: 'duplicate', duplicateOf: 2 });
  const blocked = { allowUnconfirmed: true, doNotContact: new Set(['55123456789']) };
  expect(checkOne(cells, blocked)).toMatchObject({ state: 'do_not_contact' });
});

test.each([
  ['premium-rate', '+44 909 879 0000', 'PREMIUM_RATE'],
  ['toll-free', '1800 123 4567', 'TOLL_FREE'],
  ['shared-cost', '+49 1802 123456', 'SHARED_COST'],
  ['a pager', '+44 7640 123456', 'PAGER'],
  ['voicemail', '+49 177 991 3456789', 'VOICEMAIL'],
  ['a company number', '+971 600 512345', 'UAN'],
])('%s is special', (_, cell, type) => {
  const held = checkOne(['Asha', cell]);
  expect(held.type).toBe(type);
  expect(held).toMatchObject({ state: 'fix', problem: 'special', number: null });
  expect(checkOne(['Asha', cell], { allowSpecial: true }).state).toBe('ready');
  expect(checkOne(['Asha', cell], { sendAnywayRows: new Set([2]) }).state).toBe('ready');
  expect(checkOne(['Asha', cell], { allowUnconfirmed: true }).state).toBe('fix');
});

test('landlines, internet and personal numbers are ready', () => {
  const types = ['011 2345 6789', '+44 56 1234 5678', '+44 70 1234 5678', '+1 202 555 0102'].map((cell) =>
    checkOne(['Asha', cell]),
  );
  expect(types.map(({ state, type }) => `${state} ${type}`)).toEqual([
    'ready FIXED_LINE',
    'ready VOIP',
    'ready PERSONAL_NUMBER',
    'ready FIXED_LINE_OR_MOBILE',
  ]);
});

test('a row is read with the country it names, else with the default', () => {
  const countryWords = new Map([
    ['brasil', 'BR'],
    ['united states', 'US'],
  ]);
  const change = { countryColumn: 2, countryWords };
  const read = (phone: string, country: string) => checkOne(['Asha', phone, country], change);
  expect(read('(11) 96123-4567', 'Brasil')).toMatchObject({ number: '5511961234567', country: 'BR' });
  expect(read('2025550102', ' United  States ')).toMatchObject({ number: '12025550102', country: 'US' });
  expect(read('9876543210', '')).toMatchObject({ number: '919876543210' });
  expect(read('9876543210', '-')).toMatchObject({ number: '919876543210' });
  expect(read('98765', 'Brasil')).toMatchObject({ problem: 'too_short', country: 'BR' });
  // The number's own code stands above its row's country.
  expect(read('+91 98765 43210', 'Brasil')).toMatchObject({ number: '919876543210', country: 'IN' });
});

test('a country that is not understood is never replaced by the default', () => {
  const change = { countryColumn: 2, allowUnconfirmed: true };
  const read = (phone: string) => checkOne(['Asha', phone, 'Atlantis'], change);
  expect(read('9876543210')).toMatchObject({ state: 'fix', problem: 'unknown_country', country: null });
  expect(read('0987654321')).toMatchObject({ problem: 'unknown_country' });
  expect(read('+919876543210')).toMatchObject({ state: 'ready', number: '919876543210' });
  expect(read('')).toMatchObject({ problem: 'missing' });
  expect(read('9.19877E+11')).toMatchObject({ problem: 'lost_digits' });
});

test('every row has one state, counts add up, and no number is ready twice', () => {
  const phone = fc.oneof(
    fc.constantFrom(
      '9876543210',
      '+919876543210',
      '9876543211',
      '9876500000',
      '55123456789',
      '',
      'x',
      '98765',
    ),
    fc.string(),
  );
  const rows = fc.array(fc.tuple(fc.constantFrom('', 'Asha', 'Ravi'), phone, fc.boolean()), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(rows, fc.boolean(), fc.boolean(), (lines, includeHidden, allowUnconfirmed) => {
      const sheet = lines.map(([name, cell, hidden], index) => row([name, cell], index + 2, hidden));
      const checked = checkAll(sheet, { includeHidden, allowUnconfirmed });
      const counts = countChecked(checked);
      expect(Object.keys(counts)).toEqual([...checkStates]);
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(sheet.length);
      const ready = checked.filter(({ state }) => state === 'ready');
      expect(counts.ready).toBe(ready.length);
      expect(new Set(ready.map(({ number }) => number)).size).toBe(ready.length);
      for (const contact of checked) {
        expect(contact.problem !== null).toBe(contact.state === 'fix');
        expect(contact.duplicateOf !== null).toBe(contact.state === 'duplicate');
        if (contact.duplicateOf === null) continue;
        expect(ready.find(({ number }) => number === contact.number)?.rowNumber).toBe(contact.duplicateOf);
      }
    }),
  );
});
