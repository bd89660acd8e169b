import { latinDigits } from './digits.ts';

/** A day of the Gregorian calendar; month and day count from 1. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

/** Which comes first in a date of digits alone; null where the owner has not said. */
export type DateOrder = 'dmy' | 'mdy' | null;

const englishMonths =
  'january february march april may june july august september october november december'.split(' ');
const time = String.raw`(?:[T ,]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[ap]m)?(?:Z| UTC)?)?`;
const yearFirst = new RegExp(`^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})${time}$`, 'i');
const yearLast = new RegExp(`^(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})${time}$`, 'i');
const monthSecond = new RegExp(
  `^(\\d{1,2})(?:st|nd|rd|th|º|\\.)?[- /]*(?:de )?([^\\d\\s,/-]+(?: [^\\d\\s,/-]+)*?)(?: del?)?[-,. /]+(\\d{4})${time}$`,
  'i',
);
const monthFirst = new RegExp(`^(\\p{L}+)\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})${time}$`, 'iu');
const longest = 80;

/** Reads a date from a cell; null where it is none, or where it could be two: years of two digits, or 06/03/2026 without an order. */
export function readDate(text: string, order: DateOrder, months: readonly string[]): Day | null {
  const value = latinDigits(text.trim());
  if (value.length > longest) return null;
  const iso = yearFirst.exec(value);
  if (iso) return dayOf(iso[1], iso[3], iso[4]);
  const digits = yearLast.exec(value);
  if (digits) return inOrder(digits[1]!, digits[3]!, digits[4]!, order);
  const named = monthSecond.exec(value);
  if (named) return dayOf(named[3], monthOf(named[2]!, months), named[1]);
  const american = monthFirst.exec(value);
  return american ? dayOf(american[3], monthOf(american[1]!, months), american[2]) : null;
}

/** Whether a cell is a date that only an order could settle. */
export function isTwoDates(text: string, months: readonly string[]): boolean {
  return readDate(text, null, months) === null && readDate(text, 'dmy', months) !== null;
}

function inOrder(first: string, second: string, year: string, order: DateOrder): Day | null {
  const dayFirst = dayOf(year, second, first);
  const monthIsFirst = dayOf(year, first, second);
  if (dayFirst === null || monthIsFirst === null) return dayFirst ?? monthIsFirst;
  // 05/05/2026 is one day in both orders.
  if (dayFirst.day === dayFirst.month) return dayFirst;
  return order === null ? null : order === 'dmy' ? dayFirst : monthIsFirst;
}

function monthOf(word: string, months: readonly string[]): number {
  const wanted = fold(word);
  const own = months.findIndex((month) => fold(month) === wanted);
  if (own !== -1) return own + 1;
  return 1 + englishMonths.findIndex((month) => month === wanted || shortEnglish(month, wanted));
}

function shortEnglish(month: string, word: string): boolean {
  return word === month.slice(0, 3) || (word === 'sept' && month === 'september');
}

function fold(word: string): string {
  return word.normalize('NFC').toLowerCase().replace(/\.$/, '');
}

function dayOf(
  yearText: string | undefined,
  monthText: string | number | undefined,
  dayText: string | undefined,
): Day | null {
  const [year, month, day] = [Number(yearText), Number(monthText), Number(dayText)];
  // UTC arithmetic, so that no machine's time zone can move a day.
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = year >= 1000 && month >= 1 && month <= 12 && date.getUTCDate() === day && day >= 1;
  return isReal ? { year, month, day } : null;
}
