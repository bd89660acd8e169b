import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { type ValidNumber, lookUpFast } from './phone-fast.ts';

export type { ValidNumber } from './phone-fast.ts';

const pushNumber = /^[1-9]\d{6,14}$/;

/** The valid number that digits are: with a country as they are written at home, without one as they follow a plus; null if there is none. */
export function lookUp(digits: string, country: CountryCode | null): ValidNumber | null {
  const known = lookUpFast(digits, country);
  return known === undefined ? lookUpSlowly(digits, country) : known;
}

/** The same, decided by libphonenumber alone: the measure of {@link lookUp}. */
export function lookUpSlowly(digits: string, country: CountryCode | null): ValidNumber | null {
  const text = country === null ? `+${digits}` : digits;
  const parsed =
    text.length > 24 ? undefined : parsePhoneNumberFromString(text, country === null ? undefined : country);
  if (!parsed?.isValid()) return null;
  const number = parsed.number.slice(1);
  if (!pushNumber.test(number)) return null;
  return { number, country: parsed.country ?? null, type: parsed.getType() ?? null };
}
