const noCountry = new Set(['n a', 'none', 'unknown', 'null', 'nil', 'x']);
const regionalA = 0x1f1e6;

/** A country cell in the form in which two of them are compared: lower case, no accents, no punctuation but a plus; empty where it names none ("-", "n/a"). */
export function foldCountry(text: string): string {
  const folded = text
    .slice(0, 200)
    .replace(/[\u{1f1e6}-\u{1f1ff}]/gu, (flag) => String.fromCodePoint(flag.codePointAt(0)! - regionalA + 65))
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u093c\u064b-\u0655\u0640]/g, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[^\p{L}\p{M}\p{N}+]+/gu, ' ')
    .trim()
    .replace(/^the /, '');
  // "U.S.A." is written like "USA".
  const joined = /^\p{L}(?: \p{L})+$/u.test(folded) && folded !== 'n a' ? folded.replaceAll(' ', '') : folded;
  return noCountry.has(joined) ? '' : joined;
}
