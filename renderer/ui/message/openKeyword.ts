import { foldKeyword } from '../../../shared/domain/fold.ts';

/** A keyword that is being typed: where its braces start, and what stands behind them so far. */
export interface OpenKeyword {
  start: number;
  typed: string;
}

/** Nobody types a longer keyword; what is further back was left open. */
const mostBack = 100;

/** The keyword the caret stands in while it has no end yet; null elsewhere. */
export function openKeyword(text: string, caret: number): OpenKeyword | null {
  const start = caret < 2 ? -1 : text.lastIndexOf('{{', caret - 2);
  if (start === -1 || caret - start > mostBack) return null;
  const typed = text.slice(start + 2, caret);
  // A filter or fallback is typed by hand, or chosen in the fields below.
  if (/[{}|:\n]/.test(typed)) return null;
  const rest = /^[^{}\n]*/.exec(text.slice(caret, caret + mostBack))![0];
  // Inside a keyword that is whole, the caret only passes through.
  return text.startsWith('}}', caret + rest.length) && rest !== ''
    ? null
    : { start, typed: typed.trimStart() };
}

/** The keywords that go with what was typed: those that start with it first, then those that hold it. */
export function matchingKeywords(keywords: readonly string[], typed: string): string[] {
  const wanted = foldKeyword(typed);
  const starts = keywords.filter((keyword) => foldKeyword(keyword).startsWith(wanted));
  const holds = keywords.filter(
    (keyword) => foldKeyword(keyword).includes(wanted) && !starts.includes(keyword),
  );
  return [...starts, ...holds];
}

/** The text with a chosen keyword in place of what was typed, and the caret behind it. */
export function withKeyword(
  text: string,
  { start }: OpenKeyword,
  caret: number,
  keyword: string,
): { text: string; caret: number } {
  const written = `{{${keyword}}}`;
  const after = text.startsWith('}}', caret) ? caret + 2 : caret;
  return { text: text.slice(0, start) + written + text.slice(after), caret: start + written.length };
}
