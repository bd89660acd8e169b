import { callingCode } from '../countries.ts';
import { lookUp } from '../phone-lookup.ts';
import { isCountry } from '../countries.ts';
import { planOfCallingCode } from '../numbering-plan.ts';
import type { Patient, Repair } from './repair.ts';

/** What people dial before a foreign number, in one country or another. */
const dialled = ['0011', '011', '810', '009', '000', '00', '0'];

/** Numbers that were made longer or shorter by their country, in the form of before. */
const oldForms: readonly (readonly [old: RegExp, now: string])[] = [
  [/^521(\d{10})$/, '52$1'],
  [/^(55\d\d)([6-9]\d{7})$/, '$19$2'],
  [/^229(\d{8})$/, '22901$1'],
];

/** Repairs of country codes and of what stands before and after them. */
export const codeRepairs: readonly Repair[] = [
  { kind: 'reads_two_ways', try: bothReadings },
  { kind: 'doubled_code', try: withoutDoubledCode },
  { kind: 'zero_after_code', try: withoutZeroAfterCode },
  { kind: 'prefix', try: withoutPrefix },
  { kind: 'lost_zero', try: withLostZero },
  { kind: 'old_form', try: inNewForm },
];

/** One person's number with the country's own code, and another's without it. */
function bothReadings({ text, digits, home }: Patient): (string | null)[] {
  if (home === null || !isCountry(home) || text.includes('+')) return [];
  const found = [lookUp(digits, null), lookUp(digits, home)];
  return found.every(Boolean) ? found.map((valid) => valid && `+${valid.number}`) : [];
}

/** "+9191…", "91+91…", "91 0091…". */
function withoutDoubledCode({ digits, countries, read }: Patient): (string | null)[] {
  for (const code of codesOf(digits, countries)) {
    const rest = new RegExp(`^0{0,2}${code}0{0,2}(?=${code})`).exec(digits);
    const number = rest && read(`+${digits.slice(rest[0].length)}`, null);
    if (number) return [number];
  }
  return [];
}

function withoutZeroAfterCode({ digits, countries, read }: Patient): (string | null)[] {
  for (const code of codesOf(digits, countries)) {
    const rest = digits.startsWith(`${code}0`) ? digits.slice(code.length).replace(/^0+/, '') : '';
    const number = rest === '' ? null : read(`+${code}${rest}`, null);
    if (number) return [number];
  }
  return [];
}

/** The codes of the countries in question, and those that the digits themselves begin with. */
function codesOf(digits: string, countries: readonly (string | null)[]): string[] {
  const known = countries.flatMap((country) => (country === null ? [] : (callingCode(country) ?? [])));
  const own = [1, 2, 3].map((length) => digits.replace(/^0+/, '').slice(0, length));
  return [...new Set([...known, ...own.filter((code) => planOfCallingCode(code))])];
}

/** Zeros or an international prefix of elsewhere in front: of the country code, or of the number as it is at home. */
function withoutPrefix({ digits, read, readAny }: Patient): (string | null)[] {
  for (const prefix of dialled) {
    const number = digits.startsWith(prefix) ? read(`+${digits.slice(prefix.length)}`, null) : null;
    if (number) return [number];
  }
  return digits.startsWith('0') ? [readAny(digits.replace(/^0+/, ''))] : [];
}

/** A zero in front, which Excel takes from whole numbers. */
function withLostZero({ text, digits, countries, read }: Patient): (string | null)[] {
  if (text.includes('+') || digits.startsWith('0')) return [];
  return [firstOf(countries, (country) => (country === null ? null : read(`0${digits}`, country)))];
}

function inNewForm({ digits, countries, read }: Patient): (string | null)[] {
  const codes = countries.map((country) => (country === null ? null : callingCode(country)));
  for (const whole of [
    digits,
    ...codes.map((code) => (code === null ? '' : code + digits.replace(/^0/, ''))),
  ]) {
    const number = firstOf(oldForms, ([old, now]) =>
      old.test(whole) ? read(`+${whole.replace(old, now)}`, null) : null,
    );
    if (number) return [number];
  }
  return [];
}

function firstOf<T>(from: readonly T[], find: (item: T) => string | null): string | null {
  for (const item of from) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}
