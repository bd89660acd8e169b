import { language } from '../../shared/text/index.ts';

let names: { spoken: string; of: Intl.DisplayNames } | null = null;

/** The name of a country in the language of the window. */
export function countryName(country: string): string {
  const spoken = language();
  // To ask the engine for a language costs more than a thousand names in it.
  if (names?.spoken !== spoken) names = { spoken, of: new Intl.DisplayNames(spoken, { type: 'region' }) };
  return names.of.of(country) ?? country;
}
