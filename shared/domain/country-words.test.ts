import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { countryCodes } from './countries.ts';
import { foldCountry } from './country-fold.ts';
import { countryOf, countryWords, explainedWords } from './country-words.ts';
import { limits } from './limits.ts';

test.each<[string, string[]]>([
  [
    'IN',
    ['IN', 'ind', ' India ', 'INDIA', 'Índia', 'Inde', 'Indien', 'भारत', 'الهند', '印度', 'Bharat', '🇮🇳'],
  ],
  ['IN', ['+91', '91', '0091', 'India (+91)', 'IN +91', '+91 India', 'IN-91']],
  [
    'US',
    ['US', 'USA', 'U.S.A.', 'Estados Unidos', 'EE. UU.', 'États-Unis', 'Vereinigte Staaten', '+1', '美国'],
  ],
  ['GB', ['UK', 'U.K.', 'England', 'Reino Unido', 'Royaume-Uni', 'Großbritannien', 'GBR', '+44']],
  [
    'DE',
    ['Germany', 'Alemania', 'Alemanha', 'Allemagne', 'Deutschland', 'जर्मनी', 'Germania', 'ألمانيا', '德国'],
  ],
  ['CI', ["Cote d'Ivoire", 'Côte d’Ivoire', 'Ivory Coast']],
  ['JM', ['+1 876', '+1-876', '1876', 'Jamaica']],
  ['NL', ['The Netherlands', 'Holland']],
])('%s: %j', (country, writings) => {
  for (const text of writings) expect(countryOf(text), text).toBe(country);
});

test('what is no country, or two at once, is not understood', () => {
  for (const text of [
    '',
    '-',
    'n/a',
    'N.A.',
    'Atlantis',
    'IN +44',
    '+999',
    '91 92',
    'constructor',
    '__proto__',
  ]) {
    expect(countryOf(text), text).toBeNull();
  }
  expect(['-', ' n/a ', 'None', '?', 'unknown'].map(foldCountry)).toEqual(['', '', '', '', '']);
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const country = countryOf(text);
      expect(country === null || countryCodes.includes(country)).toBe(true);
      expect(countryOf(foldCountry(text))).toBe(country);
    }),
  );
});

test('every country is known by its code and by its names in the languages of the app', () => {
  for (const code of countryCodes) {
    expect(countryOf(code)).toBe(code);
    for (const language of ['en', 'es', 'pt', 'fr', 'de', 'hi', 'it', 'ar', 'zh']) {
      const name = new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? '';
      expect(countryOf(name), `${name} (${language})`).toBe(code);
    }
  }
});

test('the words of a column are kept folded, each once, and never too many', () => {
  expect(countryWords(['India', 'INDIA ', 'IN', 'Atlantis', '', '-'])).toEqual({ in: 'IN', india: 'IN' });
  const many = Array.from(
    { length: limits.countryWords * 2 },
    (_, index) => `IN +91 ${' '.repeat(index % 9)}`,
  );
  expect(Object.keys(countryWords(many))).toEqual(['in +91']);
});

test('words that only the owner can have explained are told from those the program knows', () => {
  expect(explainedWords({ 'bharat desh': 'IN', india: 'IN', uk: 'GB' })).toEqual({ 'bharat desh': 'IN' });
});
