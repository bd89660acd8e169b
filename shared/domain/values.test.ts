import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { watchOwnWork } from '../../test/support/own-time.ts';
import { type Day, isTwoDates, readDate } from './date-value.ts';
import { formatDay, formatDecimal } from './format-value.ts';
import { englishFormats, formatsSchema } from './formats.ts';
import { formatsOf, localeOf } from './formats-of.ts';
import { isTwoNumbers, readNumber } from './number-value.ts';

const { months } = englishFormats;
const sixMarch: Day = { year: 2026, month: 3, day: 6 };

describe('readDate', () => {
  test.each([
    '2026-03-06',
    '2026/3/6',
    '2026-03-06 14:30',
    '2026-03-06T14:30:00.000Z',
    '6 March 2026',
    '6 Mar 2026',
    '06-Mar-2026',
    '6th of March 2026'.replace(' of', ''),
    'March 6, 2026',
    'Mar 6 2026',
    'mar. 6, 2026',
    '٢٠٢٦-٠٣-٠٦',
  ])('%s', (text) => expect(readDate(text, null, months)).toEqual(sixMarch));

  test('months of the language of the draft', () => {
    expect(readDate('6 de março de 2026', null, formatsOf('pt-BR').months)).toEqual(sixMarch);
    expect(readDate('6 मार्च 2026', null, formatsOf('hi-IN').months)).toEqual(sixMarch);
    expect(readDate('6. März 2026', null, formatsOf('de-DE').months)).toEqual(sixMarch);
  });

  test('digits alone need an order, unless they can be only one day', () => {
    expect(readDate('06/03/2026', null, months)).toBeNull();
    expect(readDate('06/03/2026', 'dmy', months)).toEqual(sixMarch);
    expect(readDate('03.06.2026', 'mdy', months)).toEqual(sixMarch);
    expect(readDate('25/12/2026', null, months)).toEqual({ year: 2026, month: 12, day: 25 });
    expect(readDate('12/25/2026', 'dmy', months)).toEqual({ year: 2026, month: 12, day: 25 });
    expect(readDate('05-05-2026', null, months)).toEqual({ year: 2026, month: 5, day: 5 });
    expect(['06/03/2026', '25/12/2026', 'soon'].map((text) => isTwoDates(text, months))).toEqual([
      true,
      false,
      false,
    ]);
  });

  test.each([
    '',
    'soon',
    '6/3/26',
    '6-Mar-26',
    '46087',
    '2026-02-30',
    '31/04/2026',
    '2026-13-01',
    '6 Foo 2026',
  ])('%s is no date for certain', (text) => expect(readDate(text, 'dmy', months)).toBeNull());

  test('no text hangs or throws', () => {
    const piece = fc.constantFrom(
      '6',
      '03',
      '2026',
      '-',
      '/',
      '.',
      ' ',
      'mar',
      'de',
      ',',
      'T',
      ':',
      '٦',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const day = readDate(pieces.join(''), 'dmy', months);
        if (day !== null)
          expect(new Date(Date.UTC(day.year, day.month - 1, day.day)).getUTCDate()).toBe(day.day);
      }),
    );
    for (const unit of ['1', ' ', 'a ', 'de ', '-']) {
      const workMs = watchOwnWork();
      expect(readDate(unit.repeat(200_000), 'dmy', months)).toBeNull();
      expect(workMs()).toBeLessThan(500);
    }
  });
});

describe('readNumber', () => {
  test.each([
    ['1234.5', '1234', '5'],
    ['1,234.50', '1234', '50'],
    ['1.234,50', '1234', '50'],
    ['1 234,50', '1234', '50'],
    ["1'234.5", '1234', '5'],
    ['12,34,567', '1234567', ''],
    ['48,5', '48', '5'],
    ['0.125', '0', '125'],
    ['1234.125', '1234', '125'],
    ['١٬٢٣٤٫٥', '1234', '5'],
    ['12345678901234567890', '12345678901234567890', ''],
  ])('%s', (text, whole, fraction) => {
    expect(readNumber(text, null)).toEqual({ isNegative: false, whole, fraction });
  });

  test('a sign', () => {
    expect(readNumber('-5', null)).toEqual({ isNegative: true, whole: '5', fraction: '' });
    expect(readNumber('\u22125', null)?.isNegative).toBe(true);
  });

  test('what could be two numbers needs a mark', () => {
    expect(readNumber('1.234', null)).toBeNull();
    expect(readNumber('1.234', '.')).toEqual({ isNegative: false, whole: '1', fraction: '234' });
    expect(readNumber('1.234', ',')).toEqual({ isNegative: false, whole: '1234', fraction: '' });
    expect(readNumber('1234.5', ',')).toEqual({ isNegative: false, whole: '1234', fraction: '5' });
    expect(['1.234', '1,234', '1234', 'x'].map(isTwoNumbers)).toEqual([true, true, false, false]);
  });

  test.each([
    '',
    'A-2041',
    '007',
    '1e5',
    '₹500',
    '12%',
    '+91 98765 43210',
    '1,23,4',
    '1,2345.6',
    '1..2',
    '.5',
  ])('%s with a point is no number for certain', (text) => expect(readNumber(text, '.')).toBeNull());
});

describe('formats', () => {
  const locales = ['en-US', 'en-IN', 'hi-IN', 'ar-EG', 'ar-AE', 'de-DE', 'pt-BR', 'es-ES', 'fr-FR', 'ja-JP'];
  const more = [
    'he-IL',
    'bn-BD',
    'fa-IR',
    'ca-ES',
    'lt-LT',
    'ko-KR',
    'vi',
    'de-CH',
    'mr-IN',
    'sr-RS',
    'id-ID',
  ];
  const spaces = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

  test.each([...locales, ...more])('%s writes days and numbers as its own engine does', (locale) => {
    const formats = formatsOf(locale);
    expect(formatsSchema.parse(formats)).toEqual(formats);
    const dates = { dateStyle: 'full', calendar: 'gregory', timeZone: 'UTC' } as const;
    const full = new Intl.DateTimeFormat(locale, dates);
    const long = new Intl.DateTimeFormat(locale, { ...dates, dateStyle: 'long' });
    const short = new Intl.DateTimeFormat(locale, {
      day: 'numeric',
      month: 'numeric',
      year: 'numeric',
      calendar: 'gregory',
      timeZone: 'UTC',
    });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 36_524 }), (days) => {
        const timeMs = Date.UTC(1970, 0, 1) + days * 86_400_000;
        const at = new Date(timeMs);
        const day = { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
        expect(formatDay(day, 'long', formats)).toBe(spaces(full.format(timeMs)));
        expect(formatDay(day, 'medium', formats)).toBe(spaces(long.format(timeMs)));
        expect(formatDay(day, 'short', formats)).toBe(spaces(short.format(timeMs)));
      }),
      { numRuns: 60 },
    );
    const number = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 14n }), (cents) => {
        const text = `${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`;
        const read = readNumber(text, '.');
        expect(read && formatDecimal(read, 2, formats)).toBe(spaces(number.format(text as `${number}`)));
      }),
      { numRuns: 60 },
    );
  });

  test('what is read in the words of a language is what was written in them', () => {
    for (const locale of locales) {
      const formats = formatsOf(locale);
      const written = formatDay(sixMarch, 'medium', { ...formats, digits: Array.from('0123456789') });
      const found = readDate(written, null, formats.months);
      if (found !== null) expect(found).toEqual(sixMarch);
    }
  });

  test.each([
    ['48.5', null, '48.5'],
    ['48.5', 2, '48.50'],
    ['48.555', 2, '48.56'],
    ['999.995', 2, '1,000.00'],
    ['1234567', 0, '1,234,567'],
    ['0.5', 0, '1'],
    ['-0.001', 2, '0.00'],
    ['-1234.5', null, '-1,234.5'],
  ] as const)('%s with %s decimals', (text, decimals, written) => {
    expect(formatDecimal(readNumber(text, '.')!, decimals, englishFormats)).toBe(written);
  });

  test('the language of an owner', () => {
    expect(['IN', 'US', 'BR', null].map((country) => localeOf('en', country))).toEqual([
      'en-IN',
      'en-US',
      'en-GB',
      'en-GB',
    ]);
    expect(formatsOf('not a language')).toEqual(englishFormats);
    expect(formatDay(sixMarch, 'long', englishFormats)).toBe('Friday, 6 March 2026');
  });
});
