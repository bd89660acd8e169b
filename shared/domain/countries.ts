import {
  type CountryCode,
  getCountries,
  getCountryCallingCode,
  isSupportedCountry,
} from 'libphonenumber-js/max';

/** Every country with its own numbering plan, as ISO 3166-1 alpha-2 codes (libphonenumber's list). */
export const countryCodes: readonly string[] = getCountries();

/** Whether libphonenumber knows a country code such as "IN". */
export function isCountry(country: string): country is CountryCode {
  return isSupportedCountry(country);
}

/** Digits that open a country's international numbers, e.g. "91" for "IN"; null for an unknown country. */
export function callingCode(country: string): string | null {
  return isCountry(country) ? getCountryCallingCode(country) : null;
}
