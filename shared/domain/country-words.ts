import { isCountry } from './countries.ts';
import { fromAlpha3 } from './country-alpha3.ts';
import { foldCountry } from './country-fold.ts';
import { countryByName } from './country-names.ts';
import { limits } from './limits.ts';
import { planOf, planOfCallingCode } from './numbering-plan.ts';

/** The country a cell names by an ISO code, a name, a calling code or several of them ("India (+91)"); null where none is understood or they contradict. */
export function countryOf(text: string): string | null {
  const folded = foldCountry(text);
  if (folded === '') return null;
  const [digits = '', ...more] = folded.match(/\+?\p{Nd}[\p{Nd} ]*/gu) ?? [];
  if (more.length > 0) return null;
  const word = folded.replace(digits, ' ').replace(/[+ ]+/g, ' ').trim();
  const byWord = word === '' ? undefined : byName(word);
  const byCode = digits === '' ? undefined : byCallingCode(digits);
  if (byWord === null || byCode === null) return null;
  if (byWord === undefined || byCode === undefined) return byWord ?? byCode ?? null;
  return callingCodeOf(byWord) === callingCodeOf(byCode) ? byWord : null;
}

/** What the different cells of a column mean, by their folded form, as far as they are understood. */
export function countryWords(cells: Iterable<string>): Record<string, string> {
  const seen = new Set<string>();
  const words = new Map<string, string>();
  for (const cell of cells) {
    if (seen.has(cell)) continue;
    if (seen.size >= limits.countryWords * 10 || words.size >= limits.countryWords) break;
    seen.add(cell);
    const country = countryOf(cell);
    if (country !== null) words.set(foldCountry(cell), country);
  }
  return Object.fromEntries([...words].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Of words and what they mean those that only the owner can have explained. */
export function explainedWords(words: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(words).filter(([word]) => countryOf(word) === null));
}

function byName(word: string): string | null {
  const code = word.toUpperCase();
  if (/^[A-Z]{2}$/.test(code) && isCountry(code)) return code;
  return fromAlpha3(code) ?? countryByName(word);
}

function byCallingCode(text: string): string | null {
  const digits = text.replace(/\D/g, '').replace(/^00/, '');
  const plan = planOfCallingCode(digits);
  if (plan) return plan.country;
  // Some countries share +1 and are told apart by what follows: +1 876.
  const main = planOfCallingCode(digits.slice(0, 1));
  if (!main || digits.length !== 4) return null;
  return main.siblings.find((country) => planOf(country).leadingDigits?.test(digits.slice(1))) ?? null;
}

function callingCodeOf(country: string): string | null {
  return isCountry(country) ? planOf(country).callingCode : null;
}
