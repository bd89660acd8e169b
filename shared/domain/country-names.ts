import { countryCodes, isCountry } from './countries.ts';
import { foldCountry } from './country-fold.ts';

/** Languages whose names of countries are understood. */
const languages = ['en', 'es', 'pt', 'fr', 'de', 'hi', 'it', 'ar', 'zh', 'id'] as const;

/** What people write beside the names that Intl knows. */
const otherNames: Readonly<Record<string, string>> = {
  AE: 'uae|emirates|emirats|dubai|यूएई|الامارات',
  BN: 'brunei darussalam',
  BO: 'plurinational state of bolivia',
  CD: 'democratic republic of the congo|drc|dr congo|congo kinshasa',
  CG: 'republic of the congo|congo|congo brazzaville',
  CI: 'ivory coast',
  CN: 'people s republic of china|prc',
  CV: 'cape verde',
  CZ: 'czech republic|ceska republika',
  GB: 'uk|great britain|britain|england|scotland|wales|northern ireland|inglaterra|gran bretana|gra bretanha|angleterre|grande bretagne|grossbritannien|inghilterra|gran bretagna|inggris|इंग्लैंड|ब्रिटेन|بريطانيا',
  HK: 'hongkong|hong kong sar',
  IN: 'bharat|hindustan',
  IR: 'islamic republic of iran',
  KR: 'korea|republic of korea|corea|coree|korea selatan',
  LA: 'lao people s democratic republic',
  MD: 'republic of moldova',
  MK: 'macedonia',
  MM: 'burma',
  MO: 'macao|macau',
  NL: 'holland|holanda|olanda|belanda',
  PS: 'palestine|state of palestine',
  RU: 'russian federation',
  SA: 'ksa|saudi|السعودية',
  SY: 'syrian arab republic',
  SZ: 'swaziland',
  TL: 'east timor',
  TR: 'turkey|turkiye',
  TZ: 'united republic of tanzania',
  US: 'usa|america|united states of america|the states|eeuu|eua|etats unis d amerique|vereinigte staaten von amerika|amerika|अमेरिका|امريكا',
  VA: 'holy see|vatican',
  VE: 'bolivarian republic of venezuela',
  VN: 'viet nam',
};

let names: Map<string, string> | null = null;

/** The country with a folded name in any of the languages; null for an unknown one. Made by Intl, so it may differ from one JavaScript engine to another. */
export function countryByName(folded: string): string | null {
  names ??= readNames();
  return names.get(folded) ?? null;
}

function readNames(): Map<string, string> {
  const found = new Map<string, string>();
  const add = (name: string | undefined, code: string): void => {
    const folded = name === undefined ? '' : foldCountry(name);
    if (folded !== '' && !found.has(folded)) found.set(folded, code);
  };
  for (const [code, more] of Object.entries(otherNames)) {
    if (isCountry(code)) for (const name of more.split('|')) add(name, code);
  }
  for (const style of ['long', 'short'] as const) {
    for (const language of languages) {
      const display = new Intl.DisplayNames(language, { type: 'region', style, fallback: 'none' });
      for (const code of countryCodes) add(display.of(code), code);
    }
  }
  return found;
}
