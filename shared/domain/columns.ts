import { madeHeader } from './column-letter.ts';
import { cutText, foldKeyword, keywordCharacters } from './fold.ts';

export { columnLetter } from './column-letter.ts';
export { guessHeaderRow } from './header-row.ts';
export { guessCountry, guessRoles } from './column-roles.ts';

/** The headers as keywords need them: trimmed, never empty ("Column C") and all different once folded ("Name (2)"). */
export function uniqueHeaders(headers: readonly string[]): string[] {
  const taken = new Set<string>();
  const wanted = new Set(headers.map(foldKeyword));
  return headers.map((header, index) => {
    const isEmpty = foldKeyword(header) === '';
    const base = isEmpty ? madeHeader(index) : header.trim();
    if (!isEmpty && !taken.has(foldKeyword(base))) return take(base, taken);
    // A made-up header must not take the keyword of a real one further right.
    const isFree = (made: string): boolean => !taken.has(foldKeyword(made)) && !wanted.has(foldKeyword(made));
    if (isEmpty && isFree(base)) return take(base, taken);
    const short = cutText(base, keywordCharacters - 10).trimEnd();
    let count = 2;
    while (!isFree(`${short} (${count})`)) count += 1;
    return take(`${short} (${count})`, taken);
  });
}

function take(header: string, taken: Set<string>): string {
  taken.add(foldKeyword(header));
  return header;
}

/** A stable key of a header set, under which its column mapping is remembered. */
export function headerKey(headers: readonly string[]): string {
  return headers.map(foldKeyword).join('\u001f');
}
