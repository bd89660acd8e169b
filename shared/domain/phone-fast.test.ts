import * as fc from 'fast-check';
import { type CountryCode, getCountries } from 'libphonenumber-js/max';
import { expect, test } from 'vitest';
import { planOf } from './numbering-plan.ts';
import { lookUpFast } from './phone-fast.ts';
import { lookUp, lookUpSlowly } from './phone-lookup.ts';

const digits = fc.stringMatching(/^[0-9]{1,4}$/);
const anyNumber = fc.stringMatching(/^[0-9]{3,16}$/);

/** National numbers of every type a country has, as its own patterns make them, and near misses of them. */
function nationalNumbers(country: CountryCode, perType: number): string[] {
  const { types, national } = planOf(country);
  const patterns = [national, ...types.map(({ pattern }) => pattern)];
  const sound = patterns.flatMap((pattern) => fc.sample(fc.stringMatching(pattern), perType));
  const spoilt = fc.tuple(fc.constantFrom(...sound), fc.nat(12), digits, fc.nat(2)).map(spoil);
  return [...sound, ...fc.sample(spoilt, sound.length), ...fc.sample(anyNumber, perType * 2)];
}

/** A number with some digits put in or over others, so that it may be one digit off. */
function spoil([number, at, put, over]: [string, number, string, number]): string {
  return number.slice(0, at) + put + number.slice(at + Math.min(over, put.length));
}

/** The ways in which one number may stand in a sheet, and the country with which it is looked up. */
function writings(number: string, country: CountryCode, other: CountryCode): [string, CountryCode | null][] {
  const { callingCode } = planOf(country);
  return [
    [callingCode + number, null],
    [number, country],
    [`0${number}`, country],
    [callingCode + number, country],
    [callingCode + number, other],
    [number, other],
  ];
}

test('the fast way agrees with libphonenumber on hundreds of thousands of numbers of all countries', () => {
  const countries = getCountries();
  const seen = { total: 0, valid: 0, handedOver: 0 };
  const types = new Set<string>();
  for (const [index, country] of countries.entries()) {
    const other = countries[(index * 31 + 7) % countries.length]!;
    for (const number of nationalNumbers(country, 20)) {
      for (const [text, home] of writings(number, country, other)) {
        const fast = lookUpFast(text, home);
        seen.total += 1;
        if (fast === undefined) {
          seen.handedOver += 1;
          continue;
        }
        if (fast?.type) types.add(fast.type);
        if (fast) seen.valid += 1;
        const slow = lookUpSlowly(text, home);
        if (JSON.stringify(fast) !== JSON.stringify(slow)) expect(fast, `${text} in ${home}`).toEqual(slow);
      }
    }
  }
  expect(seen.total).toBeGreaterThan(300_000);
  expect(seen.valid).toBeGreaterThan(80_000);
  expect(seen.handedOver).toBeLessThan(seen.total / 10);
  expect([...types].sort()).toEqual([
    'FIXED_LINE',
    'FIXED_LINE_OR_MOBILE',
    'MOBILE',
    'PAGER',
    'PERSONAL_NUMBER',
    'PREMIUM_RATE',
    'SHARED_COST',
    'TOLL_FREE',
    'UAN',
    'VOICEMAIL',
    'VOIP',
  ]);
  // Ten seconds of work, which other work may stretch.
}, 120_000);

test('what the fast way does not know is left to libphonenumber', () => {
  // A carrier code within the national prefix, another country's international prefix, a code that is no country's.
  expect(lookUpFast('0151199123456', 'BR')).toBeUndefined();
  expect(lookUpFast('01191987654321', 'US')).toBeUndefined();
  expect(lookUpFast('80012345678', null)).toBeUndefined();
  expect(lookUp('80012345678', null)).toEqual({ number: '80012345678', country: null, type: 'TOLL_FREE' });
  expect(lookUp('0111541231234', 'AR')).toEqual(lookUpSlowly('0111541231234', 'AR'));
});

test('digits no number begins with, or too many of them, are no number', () => {
  for (const text of ['', '0', '9', '999', '210', '0'.repeat(30), '9'.repeat(30), '91'.repeat(9)]) {
    expect(lookUp(text, null), text).toBeNull();
    expect(lookUp(text, 'IN'), text).toEqual(lookUpSlowly(text, 'IN'));
  }
});
