import { countryOf } from '../country-words.ts';
import { extension } from '../phone.ts';
import type { Patient, Repair } from './repair.ts';

const fewestDigits = 7;
const word = /\p{L}[\p{L}\p{M}.'’]*/gu;

/** Repairs of what stands behind a number: they go before all others, which would take it for a second number. */
export const tailRepairs: readonly Repair[] = [
  { kind: 'float_tail', try: withoutFloatTail },
  { kind: 'extension', try: withoutExtension },
];

/** Repairs of what stands in and around the digits. */
export const textRepairs: readonly Repair[] = [
  { kind: 'letters', try: lettersForDigits },
  { kind: 'words', try: withoutWords },
  { kind: 'stray', try: withoutStrayMarks },
];

/** O and o typed for 0, l and I for 1. */
function lettersForDigits({ text, digits, readAny }: Patient): (string | null)[] {
  if (!/[OolI]/.test(text) || digits.length < fewestDigits - 2) return [];
  const mended = text.replace(/[Oo]/g, '0').replace(/[lI]/g, '1');
  return /\p{L}/u.test(mended) ? [] : [readAny(mended)];
}

function withoutExtension({ text, readAny }: Patient): (string | null)[] {
  const found = extension.exec(text);
  return found ? [readAny(text.slice(0, found.index))] : [];
}

/** "9,876,543,210.00": what a program wrote that took the number for an amount. */
function withoutFloatTail({ text, readAny }: Patient): (string | null)[] {
  const whole = /^(\+?[\d,. ]*\d)[.,]0{1,2}$/.exec(text)?.[1];
  return whole === undefined ? [] : [readAny(whole.replace(/[,.]/g, ''))];
}

/** "Ravi 98765 43210 (home)"; a country among the words is asked first. */
function withoutWords({ text, readAny, read }: Patient): (string | null)[] {
  const words = text.match(word);
  if (!words) return [];
  const runs = (text.replace(word, ' ').match(/\+?\d[\d\s().-]*/g) ?? []).filter(
    (run) => run.replace(/\D/g, '').length >= fewestDigits,
  );
  const [run, ...more] = runs;
  if (run === undefined || more.length > 0) return [];
  const named = countryOf(words.join(' '));
  // "98765 43210, 2nd floor": a few digits at the end may belong to the words.
  const texts = [run, run.replace(/[\s().-]+\d{1,3}[\s().-]*$/, '')];
  return [texts.map((part) => (named && read(part, named)) ?? readAny(part)).find((found) => found) ?? null];
}

/** Marks that belong to no number ("=", "*", a picture of a telephone), and a plus that is not in front. */
function withoutStrayMarks({ text, readAny }: Patient): (string | null)[] {
  if (/\p{L}/u.test(text)) return [];
  const plain = text
    .replace(/[^\d+\s().,/-]+/gu, ' ')
    .trim()
    .replace(/(?<=\d.*)\+/g, ' ');
  return plain === text ? [] : [readAny(plain)];
}
