import { callingCode, countryCodes } from '../../shared/domain/countries.ts';
import { language } from '../../shared/text/index.ts';
import { countryName } from './countryName.ts';

/** A country by its ISO 3166-1 alpha-2 code, as "Brazil +55". */
export interface CountryOption {
  value: string;
  label: string;
}

let options: CountryOption[] | null = null;

/** Every country, in the order of its name. */
export function countryOptions(): CountryOption[] {
  options ??= namedCountries();
  return options;
}

/** What a typed text can mean: those that start with it first, for "India" is also in "British Indian Ocean". */
export function optionsFor<T extends { label: string }>(all: readonly T[], typed: string): T[] {
  const sought = typed.trim().toLowerCase();
  const found = all.filter(({ label }) => label.toLowerCase().includes(sought));
  const isFirst = ({ label }: T): boolean => label.toLowerCase().startsWith(sought);
  return [...found.filter(isFirst), ...found.filter((option) => !isFirst(option))];
}

/** The one option a typed text means, by its whole name or as the only one it is found in; else null. */
export function optionNamed<T extends { label: string }>(all: readonly T[], typed: string): T | null {
  const sought = typed.trim().toLowerCase();
  if (sought === '') return null;
  const found = optionsFor(all, typed);
  const whole = found.find(({ label }) =>
    [label, nameOf(label)].some((name) => name.toLowerCase() === sought),
  );
  return whole ?? (found.length === 1 ? (found[0] ?? null) : null);
}

const nameOf = (label: string): string => label.replace(/ \+\d*$/, '');

function namedCountries(): CountryOption[] {
  const { compare } = new Intl.Collator(language());
  return countryCodes
    .map((code) => ({ value: code, label: `${countryName(code)} +${callingCode(code) ?? ''}` }))
    .sort((a, b) => compare(a.label, b.label));
}
