import { latinDigits } from './digits.ts';

/** A decimal number as its digits: "-1234.50" is negative, "1234", "50". */
export interface DecimalNumber {
  isNegative: boolean;
  whole: string;
  fraction: string;
}

/** The sign before the fraction of a number that can be read in two ways; null where the owner has not said. */
export type DecimalMark = '.' | ',' | null;

const longest = 60;
const plain = /^([-\u2212+]?)(0|[1-9]\d*)(?:\.(\d+))?$/;

/** Reads a number from a cell; null where it is none, or where it could be two, as 1.234 without a mark. A leading zero makes a code of it. */
export function readNumber(text: string, mark: DecimalMark): DecimalNumber | null {
  const value = latinDigits(text.trim());
  if (value.length > longest) return null;
  const withoutSpaces = ungrouped(value, /[ \u00a0\u202f\u2009'\u2019\u066c]/);
  if (withoutSpaces === null) return null;
  const asWritten = withoutSpaces.replace('\u066b', '.');
  const point = read(asWritten, '.');
  const comma = read(asWritten, ',');
  if (point === null || comma === null) return point ?? comma;
  if (same(point, comma)) return point;
  return mark === null ? null : mark === '.' ? point : comma;
}

/** Whether a cell is a number that only a decimal mark could settle. */
export function isTwoNumbers(text: string): boolean {
  return readNumber(text, null) === null && readNumber(text, '.') !== null;
}

function read(value: string, mark: '.' | ','): DecimalNumber | null {
  const group = mark === '.' ? ',' : '.';
  const at = value.indexOf(mark);
  const whole = ungrouped(at === -1 ? value : value.slice(0, at), group === ',' ? /,/ : /\./);
  if (whole === null) return null;
  const found = plain.exec(at === -1 ? whole : `${whole}.${value.slice(at + 1)}`);
  if (!found) return null;
  const [, sign, digits, fraction] = found;
  return { isNegative: sign === '-' || sign === '\u2212', whole: digits!, fraction: fraction ?? '' };
}

/** A number without its group signs; null where they do not stand before three digits (or two, where a comma counts lakhs). */
function ungrouped(value: string, sign: RegExp): string | null {
  const groups = value.split(sign);
  if (groups.length === 1) return value;
  const [first, ...others] = groups;
  const last = others.pop()!;
  const isLakhs = sign.test(',') && others[0]?.length === 2;
  const isGrouped =
    /^[-\u2212+]?[1-9]\d{0,2}$/.test(first!) &&
    /^\d{3}(?!\d)/.test(last) &&
    others.every((digits) => (isLakhs ? /^\d{2}$/ : /^\d{3}$/).test(digits));
  return isGrouped ? groups.join('') : null;
}

function same(a: DecimalNumber, b: DecimalNumber): boolean {
  return a.whole === b.whole && a.fraction === b.fraction;
}
