import { type CountryCode, validatePhoneNumberLength } from 'libphonenumber-js/max';
import { callingCode, isCountry } from './countries.ts';
import { isSheetError } from './fold.ts';
import type { PhoneType } from './numbering-plan.ts';
import { type ValidNumber, lookUp } from './phone-lookup.ts';
import { plainPhoneText } from './phone-text.ts';

/** Why a row's number cannot be used as it stands; `unconfirmed` and `special` alone may be sent to by the owner's own choice. `special` and `unknown_country` are found where the rest of the row is known. */
export type PhoneProblem =
  | 'missing'
  | 'too_short'
  | 'too_long'
  | 'not_digits'
  | 'sheet_error'
  | 'lost_digits'
  | 'two_numbers'
  | 'invalid'
  | 'unknown_country'
  | 'special'
  | 'unconfirmed';

/** A number as the Push API wants it (digits with country code, no `+`) and what it is, or why there is none; `candidate` holds such digits only for `unconfirmed`. */
export type PhoneResult =
  | { ok: true; number: string; country: string | null; type: PhoneType | null }
  | { ok: false; problem: PhoneProblem; candidate: string | null };

type Accepted = Extract<PhoneResult, { ok: true }>;

const pushNumber = /^[1-9]\d{6,14}$/;
/** An extension at the end of a number. */
export const extension = /(?:;\s*ext=|(?:ext(?:n|ension)?|x|#)[\s.:]*)\d{1,7}$/i;
const scientific = /^[+-]?\d+(?:[.,]\d+)?e[+-]?\d{1,3}$/i;
/** A whole number and a part of one, which nobody writes a phone number as: dropping the point would make another number. */
const fraction = /^[+-]?(?:\d{7,}|\d{1,3}(?:,\d{2,3}){2,})\.\d+$/;
const floatTail = /^(\+?\d{7,15})\.0+$/;
const punctuation = /[\s().[\]/,_~·•'"-]+/g;
const longestCell = 250;

/** Turns a cell into a number by the rules of decisions.md "Numbers"; never throws and never guesses a country. */
export function normalisePhone(raw: string, defaultCountry: string | null): PhoneResult {
  const country = defaultCountry !== null && isCountry(defaultCountry) ? defaultCountry : null;
  if (/^\+?\d+$/.test(raw)) return fromDigits(raw, country);
  const text = plainPhoneText(raw);
  if (isSheetError(text)) return refuse('sheet_error');
  if (scientific.test(text)) return refuse('lost_digits');
  const whole = text.replace(floatTail, '$1');
  if (fraction.test(whole)) return refuse('invalid');
  if (whole.length <= longestCell && hasExtension(whole)) return refuse('invalid');
  if (holdsTwo(whole)) return refuse('two_numbers');
  const compact = whole.replace(punctuation, '');
  if (compact === '') return refuse('missing');
  if (!/^\+*\d+$/.test(compact)) return refuse('not_digits');
  return fromDigits(compact.replace(/^\++/, '+'), country);
}

function hasExtension(text: string): boolean {
  const found = extension.exec(text);
  return found !== null && countDigits(text.slice(0, found.index)) >= 7;
}

/** Whether a cell holds a second number, whole or as an ending ("98765 43210/11"). */
function holdsTwo(text: string): boolean {
  const counts = text
    .split(/[\n/,;|\\&+]|\p{L}+/u)
    .map(countDigits)
    .filter(Boolean);
  if (counts.filter((count) => count >= 7).length > 1) return true;
  if (counts.length > 1 && counts[0]! >= 8 && !/\p{L}/u.test(text)) return true;
  const total = countDigits(text);
  if (total <= 15) return false;
  let before = 0;
  return (text.match(/\d+/g) ?? []).some((group) => {
    before += group.length;
    return before >= 8 && total - before >= 8;
  });
}

function countDigits(text: string): number {
  return text.replace(/\D/g, '').length;
}

/** Decides for text that is digits with at most a leading `+`. */
function fromDigits(text: string, country: CountryCode | null): PhoneResult {
  const digits = text.replace(/^\+?(?:00)?/, '');
  if (digits.length < text.length) {
    const international = accept(lookUp(digits, null));
    if (international) return international;
    // Only "00" can still be something else: the start of another country's own international prefix, as in Australia's 0011.
    const national = text.startsWith('00') && country ? accept(lookUp(text, country)) : null;
    return national ?? fallBack(digits);
  }
  const national = country ? accept(lookUp(digits, country)) : null;
  if (national) return readsTwoWays(digits, national, country) ? fallBack(digits) : national;
  if (digits.startsWith('0')) return local(digits, country);
  return accept(lookUp(digits, null)) ?? fallBack(digits);
}

/** Whether digits are one person's number with the country's own code and another's without it ("4915123456789" in DE). */
function readsTwoWays(digits: string, national: Accepted, country: CountryCode | null): boolean {
  if (national.number === digits || !country || !digits.startsWith(callingCode(country) ?? '?')) return false;
  return accept(lookUp(digits, null)) !== null;
}

/** A number with a leading 0 that is not a national one: at most the default country's own code with a 0 before it. */
function local(digits: string, country: CountryCode | null): PhoneResult {
  const rest = digits.slice(1);
  if (country && rest.startsWith(callingCode(country) ?? '?')) {
    const result = accept(lookUp(rest, null));
    if (result) return result;
  }
  const length = country ? validatePhoneNumberLength(digits, country) : undefined;
  if (length === 'TOO_SHORT' || digits.length < 7) return refuse('too_short');
  return refuse(length === 'TOO_LONG' || digits.length > 16 ? 'too_long' : 'invalid');
}

function fallBack(digits: string): PhoneResult {
  if (pushNumber.test(digits)) return { ok: false, problem: 'unconfirmed', candidate: digits };
  if (digits.length < 7) return refuse('too_short');
  return refuse(digits.length > 15 ? 'too_long' : 'invalid');
}

function accept(found: ValidNumber | null): Accepted | null {
  return found && { ok: true, ...found };
}

function refuse(problem: PhoneProblem): PhoneResult {
  return { ok: false, problem, candidate: null };
}
