import type { CountryCode } from 'libphonenumber-js/max';
import type { NumberingPlan, PhoneType } from './numbering-plan.ts';
import { planOf, planOfCallingCode, typeIn } from './numbering-plan.ts';

/** A number that exists in a numbering plan: digits with country code, its country if known, and what it is. */
export interface ValidNumber {
  number: string;
  country: CountryCode | null;
  type: PhoneType | null;
}

const pushNumber = /^[1-9]\d{6,14}$/;
const shortest = 2;
const longest = 17;

/**
 * Looks digits up as libphonenumber does, with plans that are compiled once: with a country as numbers are written at
 * home, without one as digits with country code. Null = no valid number; undefined = only libphonenumber can tell.
 */
export function lookUpFast(digits: string, country: CountryCode | null): ValidNumber | null | undefined {
  return country === null ? international(digits) : national(digits, planOf(country));
}

function international(digits: string): ValidNumber | null | undefined {
  if (digits.startsWith('0')) return null;
  for (let length = 1; length <= 3; length += 1) {
    const plan = planOfCallingCode(digits.slice(0, length));
    if (plan === null) return undefined;
    if (plan) return settle(digits.slice(length), plan, null);
  }
  return null;
}

function national(digits: string, plan: NumberingPlan): ValidNumber | null | undefined {
  if (plan.internationalPrefix.test(digits)) return undefined;
  if (digits.startsWith(plan.callingCode)) {
    // The country's own code may stand before the number without a plus.
    const rest = digits.slice(plan.callingCode.length);
    const asIs = withoutPrefix(digits, plan);
    const shorter = withoutPrefix(rest, plan);
    if (asIs === undefined || shorter === undefined) return undefined;
    const isLonger = !plan.national.test(asIs) && plan.national.test(shorter);
    if (isLonger || lengthOf(asIs, plan) === 'long') {
      const main = planOfCallingCode(plan.callingCode);
      return main ? settle(rest, main, null) : undefined;
    }
  }
  return settle(digits, plan, plan);
}

/** Decides for a number without country code; `home` is its country where no sibling is found to have it. */
function settle(
  digits: string,
  plan: NumberingPlan,
  home: NumberingPlan | null,
): ValidNumber | null | undefined {
  const number = withoutPrefix(digits, plan);
  if (number === undefined) return undefined;
  if (number.length < shortest || number.length > longest) return null;
  const owner = ownerOf(number, plan) ?? home;
  const type = typeIn(owner ?? plan, number);
  const whole = plan.callingCode + number;
  if (type === null || !pushNumber.test(whole)) return null;
  return { number: whole, country: owner?.country ?? null, type };
}

/** The country among those with one calling code that a number belongs to. */
function ownerOf(number: string, plan: NumberingPlan): NumberingPlan | null {
  if (plan.siblings.length === 1) return plan;
  for (const country of plan.siblings) {
    const sibling = planOf(country);
    const isOwner = sibling.leadingDigits
      ? sibling.leadingDigits.test(number)
      : typeIn(sibling, number) !== null;
    if (isOwner) return sibling;
  }
  return null;
}

/** A number without what is dialled before it at home; undefined where that prefix carries more than itself. */
function withoutPrefix(digits: string, plan: NumberingPlan): string | undefined {
  const found = plan.nationalPrefix?.exec(digits);
  if (!found) return digits;
  if (found.length > 1 && found.at(-1)) return undefined;
  const rest = digits.slice(found[0].length);
  if (rest === digits || (plan.national.test(digits) && !plan.national.test(rest))) return digits;
  const length = lengthOf(rest, ownerOf(rest, plan) ?? plan);
  return length === 'short' || length === 'between' ? digits : rest;
}

function lengthOf(number: string, { lengths }: NumberingPlan): 'short' | 'long' | 'between' | 'possible' {
  if (lengths.includes(number.length)) return 'possible';
  if (number.length < lengths[0]!) return 'short';
  return number.length > lengths.at(-1)! ? 'long' : 'between';
}
