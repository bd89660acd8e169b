import * as fc from 'fast-check';
import { getExampleNumber } from 'libphonenumber-js/max';
import examples from 'libphonenumber-js/examples.mobile.json';
import { describe, expect, test } from 'vitest';
import { callingCode, countryCodes } from './countries.ts';
import { type PhoneProblem, normalisePhone } from './phone.ts';

const pushNumber = /^[1-9]\d{6,14}$/;
const india = { ok: true, number: '919876543210', country: 'IN', type: 'MOBILE' };

describe('writings of one Indian number', () => {
  test.each([
    '9876543210',
    '09876543210',
    '919876543210',
    '0919876543210',
    '+919876543210',
    '00919876543210',
    '+00919876543210',
    '+91 (0) 98765 43210',
    ' 98765-43210 ',
    '98765.43210',
    '(98765) 43210',
    '98765\u00a043210',
    '98765\u2009432\u200b10',
    '\u202a+91 98765 43210\u202c',
    '\u200e98765\u201143210\u2069',
    '98765 \u2013 43210',
    "'9876543210",
    '\u20199876543210',
    'tel:+919876543210',
    'Tel: 98765 43210',
    'whatsapp:+919876543210',
    '９８７６５４３２１０',
    '＋９１（９８７６５）４３２１０',
    '٩٨٧٦٥٤٣٢١٠',
    '۹۸۷۶۵۴۳۲۱۰',
    '९८७६५ ४३२१०',
    '9876543210.0',
    '919876543210.00',
    '9,876,543,210',
    '98765\t43210\n',
  ])('%j', (raw) => {
    expect(normalisePhone(raw, 'IN')).toEqual(india);
  });
});

describe('refused cells', () => {
  test.each<[string, string | null, PhoneProblem]>([
    ['', 'IN', 'missing'],
    [' \u00a0\u200b', 'IN', 'missing'],
    [' - ', 'IN', 'missing'],
    ['98765', 'IN', 'too_short'],
    ['098765', 'IN', 'too_short'],
    ['0', null, 'too_short'],
    ['0987654321012345', 'IN', 'too_long'],
    ['9876543210987654', 'IN', 'too_long'],
    ['9.19877E+11', 'IN', 'lost_digits'],
    ['9,19877E+11', 'IN', 'lost_digits'],
    ['9E10', 'IN', 'lost_digits'],
    ['Ravi', 'IN', 'not_digits'],
    ['1-800-FLOWERS', 'US', 'not_digits'],
    ['9876543210 (home)', 'IN', 'not_digits'],
    ['Ravi 9876543210 2nd floor', 'IN', 'not_digits'],
    ['#########', 'IN', 'not_digits'],
    ['*99#', 'IN', 'not_digits'],
    ['#REF!', 'IN', 'sheet_error'],
    [' #N/A ', null, 'sheet_error'],
    ['a@b.example', 'IN', 'not_digits'],
    ['12025550102.5', 'US', 'invalid'],
    ['919876543.21', null, 'invalid'],
    ['9,876,543,210.00', 'IN', 'invalid'],
    ['98,76,54,321.50', 'IN', 'invalid'],
    ['98765 43210 / 98765 43211', 'IN', 'two_numbers'],
    ['9876543210/11', 'IN', 'two_numbers'],
    ['9876543210, 9876543211', 'IN', 'two_numbers'],
    ['9876543210 or 9876543211', 'IN', 'two_numbers'],
    ['9876543210\n9876543211', 'IN', 'two_numbers'],
    ['9876543210\r\n9876543211', 'IN', 'two_numbers'],
    ['9876543210;9876543211', 'IN', 'two_numbers'],
    ['98765 43210 98765 43211', 'IN', 'two_numbers'],
    ['+919876543210 +919876543211', 'IN', 'two_numbers'],
    ['+1 415 555 2671 ext. 12', 'US', 'invalid'],
    ['+1 415 555 2671 x12', 'US', 'invalid'],
    ['tel:+14155552671;ext=12', 'US', 'invalid'],
    ['09876543210', null, 'invalid'],
    ['0919876543210', null, 'invalid'],
    ['0919876543210', 'US', 'too_long'],
    ['+0919876543210', 'IN', 'invalid'],
  ])('%j in %s is %s', (raw, country, problem) => {
    expect(normalisePhone(raw, country)).toEqual({ ok: false, problem, candidate: null });
  });

  test.each([
    ['55123456789', 'BR'],
    ['55123456789', null],
    ['+55123456789', 'IN'],
    ['9876543210', null],
    ['98765432', 'IN'],
    ['4915123456789', 'DE'],
    ['62812345678', 'ID'],
  ])('%s in %s cannot be confirmed and is not guessed', (raw, country) => {
    const candidate = raw.replace('+', '');
    expect(normalisePhone(raw, country)).toEqual({ ok: false, problem: 'unconfirmed', candidate });
  });
});

describe('numbers of other countries', () => {
  test.each([
    ['919876543210', 'GB', '919876543210'],
    ['971501234567', 'IN', '971501234567'],
    ['011 91 98765 43210', 'US', '919876543210'],
    ['0011 91 98765 43210', 'AU', '919876543210'],
    ['+49 (0)171 1234567', 'IN', '491711234567'],
    ['0171/1234567', 'DE', '491711234567'],
    ['+442079460000', 'XX', '442079460000'],
    ['+442079460000', null, '442079460000'],
    ['+800 1234 5678', null, '80012345678'],
  ])('%s in %s is %s', (raw, country, number) => {
    expect(normalisePhone(raw, country)).toMatchObject({ ok: true, number });
  });
});

test('every example number of the library is taken, internationally and in its own country', () => {
  expect(countryCodes.length).toBeGreaterThan(240);
  for (const country of countryCodes) {
    const example = getExampleNumber(country as never, examples);
    if (!example) continue;
    const digits = example.number.slice(1);
    for (const [raw, home] of [
      [example.formatInternational(), null],
      [`00${digits}`, null],
      [example.formatNational(), country],
    ] as const) {
      expect(normalisePhone(raw, home), `${raw} in ${home}`).toMatchObject({ ok: true, number: digits });
    }
    const bare = normalisePhone(digits, country);
    expect(bare.ok ? bare.number : bare.candidate, `${digits} in ${country}`).toBe(digits);
    expect(digits.startsWith(callingCode(country)!)).toBe(true);
  }
});

test('calling codes', () => {
  expect(callingCode('IN')).toBe('91');
  expect(callingCode('XX')).toBeNull();
});

const home = fc.option(fc.constantFrom(...countryCodes), { nil: null });
const phoneLike = fc
  .array(
    fc.constantFrom(
      ...'0123456789'.split(''),
      '0',
      '00',
      '+',
      ' ',
      '-',
      '/',
      ',',
      'x',
      '٣',
      '\u200e',
      '9876543210',
      '91',
    ),
    {
      maxLength: 20,
    },
  )
  .map((parts) => parts.join(''));

test('any text gives a result in the form the Push API takes, and an accepted number is its own normal form', () => {
  const raw = fc.oneof(fc.string({ unit: 'binary' }), phoneLike, phoneLike);
  fc.assert(
    fc.property(raw, home, (text, country) => {
      const result = normalisePhone(text, country);
      if (!result.ok) {
        expect(result.candidate !== null).toBe(result.problem === 'unconfirmed');
        if (result.candidate !== null) expect(result.candidate).toMatch(pushNumber);
        return;
      }
      expect(result.number).toMatch(pushNumber);
      expect(normalisePhone(`+${result.number}`, country)).toEqual(result);
    }),
    { numRuns: 3000 },
  );
});

test('a number that is accepted at home is its own normal form abroad', () => {
  const national = fc.stringMatching(/^0?[1-9][0-9]{5,12}$/);
  let accepted = 0;
  fc.assert(
    fc.property(national, fc.constantFrom(...countryCodes), home, (text, country, other) => {
      const result = normalisePhone(text, country);
      if (!result.ok) return;
      accepted += 1;
      expect(normalisePhone(`+${result.number}`, other)).toMatchObject({ ok: true, number: result.number });
    }),
    { numRuns: 5000 },
  );
  expect(accepted).toBeGreaterThan(100);
});

test('a long cell is refused quickly', () => {
  for (const unit of ['x', '9', '9 ', 'ext', ' ', '/', '9,', '+', ';ext=', '9x ']) {
    const result = normalisePhone(unit.repeat(32_767 / unit.length), 'IN');
    expect(result.ok, unit).toBe(false);
  }
});
