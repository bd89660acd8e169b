import { septetsOf } from './gsm7.ts';

/** Typographic characters and how a phone of 1995 writes them; each form fits the plain letters of a text message. */
const plainForms: readonly (readonly [characters: string, plain: string])[] = [
  ['\u2018\u2019\u201a\u201b\u2032\u2035\u02bc\u00b4`\u2039\u203a', "'"],
  ['\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb', '"'],
  ['\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2022\u25aa\u25cf\u2023\u2043', '-'],
  ['\u2026', '...'],
  ['\u00b7', '.'],
  ['\u00d7', 'x'],
  ['\u2044', '/'],
  // Spaces of other widths, tabs, and ends of lines.
  ['\t\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000', ' '],
  ['\u2028\u2029\u0085', '\n'],
  // Invisible ones; joiners stay, for emoji and Indian scripts are made of them.
  ['\u200b\u2060\ufeff\u00ad', ''],
  ['\u00a9', '(c)'],
  ['\u00ae', '(r)'],
  ['\u2122', '(tm)'],
  ['\u2116', 'No.'],
  ['\u00bc', '1/4'],
  ['\u00bd', '1/2'],
  ['\u00be', '3/4'],
  ['\ufb01', 'fi'],
  ['\ufb02', 'fl'],
  ['\u20b9', 'Rs '],
];

const plainOf = new Map(
  plainForms.flatMap(([characters, plain]) => Array.from(characters, (char) => [char, plain] as const)),
);

/** Whether a character has a plain form. */
export function hasPlainForm(char: string): boolean {
  return plainOf.has(char);
}

/** A text with its typographic characters in their plain form; letters of any language, emoji and all else stay. */
export function plainText(text: string): string {
  if (isGsm(text)) return text;
  let plain = '';
  // The sign of the rupee often has its own space behind it.
  for (const char of text.replace(/\u20b9[ \u00a0\u202f]/g, '\u20b9')) plain += plainOf.get(char) ?? char;
  return plain;
}

function isGsm(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    if (septetsOf(text.charCodeAt(index)) === 0) return false;
  }
  return true;
}
