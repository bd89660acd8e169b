import type { Day } from './date-value.ts';
import type { Formats } from './formats.ts';
import type { DecimalNumber } from './number-value.ts';

const token = /'((?:[^']|'')*)'|dd|d|MMMM|MM|M|y|EEEE/g;

/** A day in words or digits, by a pattern of its formats. */
export function formatDay(day: Day, style: 'short' | 'medium' | 'long', formats: Formats): string {
  const digits = (value: number, length: number): string =>
    ownDigits(String(value).padStart(length, '0'), formats);
  return formats[style].replace(token, (found, text: string | undefined) => {
    switch (found) {
      case 'd':
      case 'dd':
        return digits(day.day, found.length);
      case 'M':
      case 'MM':
        return digits(day.month, found.length);
      case 'MMMM':
        return formats.months[day.month - 1]!;
      case 'y':
        return digits(day.year, 1);
      case 'EEEE':
        return formats.weekdays[weekdayOf(day)]!;
      default:
        return (text ?? '').replaceAll("''", "'");
    }
  });
}

/** A number with its signs, rounded half away from zero to so many decimals; with as many as it has where `decimals` is null. */
export function formatDecimal(number: DecimalNumber, decimals: number | null, formats: Formats): string {
  const { whole, fraction } = decimals === null ? number : rounded(number, decimals);
  const isZero = !/[1-9]/.test(whole + fraction);
  const sign = number.isNegative && !isZero ? '-' : '';
  const end = fraction === '' ? '' : formats.decimal + ownDigits(fraction, formats);
  return sign + grouped(whole, formats) + end;
}

function rounded({ whole, fraction }: DecimalNumber, decimals: number): { whole: string; fraction: string } {
  const kept = fraction.padEnd(decimals, '0').slice(0, decimals);
  const isUp = (fraction[decimals] ?? '0') >= '5';
  // Whole numbers of any length, so that no digit of an amount is lost.
  const digits = String(BigInt(whole + kept) + (isUp ? 1n : 0n)).padStart(decimals + 1, '0');
  const point = digits.length - decimals;
  return { whole: digits.slice(0, point), fraction: digits.slice(point) };
}

function grouped(whole: string, formats: Formats): string {
  const { group, groupSize, leastBeforeGroup } = formats;
  if (whole.length < 3 + leastBeforeGroup) return ownDigits(whole, formats);
  const groups = [whole.slice(-3)];
  for (let end = whole.length - 3; end > 0; end -= groupSize) {
    groups.unshift(whole.slice(Math.max(0, end - groupSize), end));
  }
  return groups.map((digits) => ownDigits(digits, formats)).join(group);
}

function ownDigits(text: string, { digits }: Formats): string {
  return digits[0] === '0' ? text : text.replace(/\d/g, (digit) => digits[Number(digit)]!);
}

function weekdayOf({ year, month, day }: Day): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}
