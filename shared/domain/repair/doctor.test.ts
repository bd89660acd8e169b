import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countryCodes } from '../countries.ts';
import { type NumberRules, isSpecial } from '../number-of-row.ts';
import { normalisePhone } from '../phone.ts';
import { createDoctor } from './doctor.ts';
import type { RepairKind, Suggestion } from './repair.ts';

const rules: NumberRules = {
  phoneColumn: 0,
  country: null,
  countryColumn: null,
  countryWords: new Map(),
  allowUnconfirmed: false,
  allowSpecial: false,
  sendAnywayRows: new Set(),
};

interface Case {
  country?: string | null;
  most?: string | null;
  others?: string[];
  change?: Partial<NumberRules>;
}

/** What the doctor suggests for a cell; throws where nothing is wrong with it. */
function suggest(cell: string, given: Case = {}): Suggestion | null {
  const country = given.country ?? null;
  const doctor = createDoctor({
    rules: { ...rules, country, ...given.change },
    mostCountry: given.most ?? null,
    otherPhoneColumns: [2],
  });
  const result = normalisePhone(cell, country);
  if (result.ok) throw new Error(`${cell} is ${result.number}`);
  return doctor({ rowNumber: 2, cells: [cell, ...(given.others ?? [])], hidden: false }, result.problem);
}

describe('one number may be meant', () => {
  test.each<[RepairKind, string, string, string | null]>([
    ['letters', '98765432lO', '+919876543210', 'IN'],
    ['letters', '+9I 98765 4321O', '+919876543210', null],
    ['extension', '9876543210 ext 12', '+919876543210', 'IN'],
    ['extension', 'tel:+14155552671;ext=12', '+14155552671', null],
    ['float_tail', '9,876,543,210.00', '+919876543210', 'IN'],
    ['float_tail', '9876543210,0', '+919876543210', 'IN'],
    ['words', 'Ravi 98765 43210 (home)', '+919876543210', 'IN'],
    ['words', 'Ravi 9876543210 2nd floor', '+919876543210', 'IN'],
    ['words', 'India 9876543210', '+919876543210', null],
    ['stray', '=+919876543210', '+919876543210', 'GB'],
    ['stray', '📞 98765 43210', '+919876543210', 'IN'],
    ['stray', '9876543210+', '+919876543210', 'IN'],
    ['repeated', '98765 43210 / 9876543210', '+919876543210', 'IN'],
    ['repeated', '9876543210 9876543210', '+919876543210', 'IN'],
    ['doubled_code', '+91 91 98765 43210', '+919876543210', 'IN'],
    ['doubled_code', '91+919876543210', '+919876543210', 'IN'],
    ['doubled_code', '91 0091 9876543210', '+919876543210', 'IN'],
    ['doubled_code', '+9191 98765 43210', '+919876543210', null],
    ['zero_after_code', '+34 0612345678', '+34612345678', 'ES'],
    ['prefix', '01191 98765 43210', '+919876543210', 'IN'],
    ['prefix', '0919876543210', '+919876543210', null],
    ['prefix', '009876543210', '+919876543210', 'IN'],
    ['prefix', '000 91 98765 43210', '+919876543210', 'IN'],
    ['lost_zero', '236921234', '+390236921234', 'IT'],
    ['old_form', '+52 1 55 1234 5678', '+525512345678', null],
    ['old_form', '+55 11 8123-4567', '+5511981234567', null],
    ['old_form', '11 8123-4567', '+5511981234567', 'BR'],
    ['one_of_several', '9876543210\n12345', '+919876543210', 'IN'],
  ])('%s: %j', (kind, cell, number, country) => {
    expect(suggest(cell, { country })).toEqual({ kind, before: cell, options: [number] });
  });
});

describe('several numbers may be meant', () => {
  test.each<[RepairKind, string, string[], string | null]>([
    ['two_numbers', '98765 43210 / 98765 43211', ['+919876543210', '+919876543211'], 'IN'],
    ['two_numbers', '9876543210/11/12', ['+919876543210', '+919876543211', '+919876543212'], 'IN'],
    ['two_numbers', '98765 43210 98765 43211', ['+919876543210', '+919876543211'], 'IN'],
    ['two_numbers', '+919876543210 +442079460000', ['+919876543210', '+442079460000'], null],
    ['two_numbers', 'home 9876543210 office 011 2345 6789', ['+919876543210', '+911123456789'], 'IN'],
    ['reads_two_ways', '4915123456789', ['+4915123456789', '+494915123456789'], 'DE'],
  ])('%s: %j', (kind, cell, options, country) => {
    expect(suggest(cell, { country })).toEqual({ kind, before: cell, options });
  });
});

describe('the country of a number', () => {
  test('is the one another cell of its row names, at the end of an address too', () => {
    const suggestion = { kind: 'country_of_row', options: ['+919876543210'] };
    expect(suggest('9876543210', { others: ['India'] })).toMatchObject(suggestion);
    expect(suggest('98765 43210', { others: ['12 MG Road, Pune, India'] })).toMatchObject(suggestion);
    // A state and an amount are no countries; two countries are none.
    expect(suggest('9876543210', { others: ['IN', '', '91'] })).toBeNull();
    expect(suggest('9876543210', { others: ['India', '', 'Germany'] })).toBeNull();
  });

  test('else the one of most rows, unless the row names its own', () => {
    const suggestion = { kind: 'country_of_most', options: ['+919876543210'] };
    expect(suggest('9876543210', { most: 'IN' })).toMatchObject(suggestion);
    expect(suggest('9876543210', { most: 'IN', country: 'ES' })).toMatchObject(suggestion);
    expect(suggest('9876543210', { most: 'IN', others: ['Spain'] })).toBeNull();
    const change = { countryColumn: 1, countryWords: new Map([['spain', 'ES']]) };
    expect(suggest('9876543210', { most: 'IN', others: ['Spain'], change })).toBeNull();
    expect(suggest('9876543210', { most: 'IN', others: ['Atlantis'], change })).toBeNull();
  });

  test('goes along with other repairs', () => {
    expect(suggest('9876543 2lO', { most: 'IN' })).toMatchObject({
      kind: 'letters',
      options: ['+919876543210'],
    });
  });
});

test('another column of numbers stands in where the cell has none', () => {
  const others = ['Asha', '98765 43210'];
  expect(suggest('', { country: 'IN', others })).toEqual({
    kind: 'other_column',
    before: '',
    options: ['+919876543210'],
  });
  expect(suggest('none', { country: 'IN', others })).toMatchObject({ kind: 'other_column' });
  expect(suggest('', { country: 'IN', others: ['Asha', 'none'] })).toBeNull();
});

test.each([
  ['lost digits', '9.19877E+11', 'IN'],
  ['lost digits with all of them there', '9.876543210E9', 'IN'],
  ['too few digits', '98765', 'IN'],
  ['a part of a number', '12025550102.5', 'US'],
  ['a vanity number', '1-800-FLOWERS', 'US'],
  ['a number that would be toll-free', '1800 123 4567 (office)', 'IN'],
  ['an e-mail', 'a@b.example', 'IN'],
  ['a narrow column', '#########', 'IN'],
])('nothing is suggested for %s: %j', (_, cell, country) => {
  const others = ['India', '98765 43210'];
  expect(suggest(cell, { country, most: country })).toBeNull();
  if (cell.includes('E')) expect(suggest(cell, { country, most: country, others })).toBeNull();
});

const pieces =
  '0 1 2 3 4 5 6 7 8 9 + - / , . 00 91 9876543210 +919876543210 1 44 0 O l x ext or ( ) 011 521 .0 📞 ٣ India E+11';
const piece = fc.constantFrom(' ', '\n', ...pieces.split(' '));
const country = fc.option(fc.constantFrom(...countryCodes, 'IN', 'US', 'BR', 'IT', 'DE'), { nil: null });

test('whatever is suggested is valid everywhere, needs no second thought, and differs', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece, { maxLength: 14 }).map((all) => all.join('')),
  );
  const kinds = new Set<RepairKind>();
  fc.assert(
    fc.property(
      cell,
      country,
      country,
      fc.constantFrom('', 'India', '9876500000'),
      (text, home, most, other) => {
        const result = normalisePhone(text, home);
        if (result.ok) return;
        const found = suggest(text, { country: home, most, others: ['', other] });
        if (!found) return;
        kinds.add(found.kind);
        expect(result.problem).not.toBe('lost_digits');
        expect(found.before).toBe(text);
        expect(new Set(found.options).size).toBe(found.options.length);
        for (const option of found.options) {
          const after = normalisePhone(option, home);
          expect(after).toMatchObject({ ok: true, number: option.slice(1) });
          expect(after.ok && isSpecial(after.type)).toBe(false);
        }
      },
    ),
    { numRuns: 3_000 },
  );
  expect(kinds.size).toBeGreaterThan(8);
});
