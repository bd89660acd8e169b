import { type TemplateFilter, filterNamed } from './filters.ts';
import { cutText, keywordCharacters } from './fold.ts';

/** A stretch of plain text, or a keyword with its place in the template (`end` exclusive); keyword and fallback are trimmed. */
export type TemplatePart =
  | { kind: 'text'; text: string }
  | {
      kind: 'keyword';
      keyword: string;
      filter: TemplateFilter | null;
      fallback: string | null;
      start: number;
      end: number;
    };

/** A fault of a template and where it is; `text` is the keyword or filter it is about, at most 200 characters. */
export interface TemplateProblem {
  code: 'unclosed' | 'empty_keyword' | 'unknown_filter' | 'unknown_keyword' | 'too_long' | 'empty';
  at: number;
  length: number;
  text: string;
}

/** Reads `{{keyword:filter|fallback}}` in one pass; a faulty keyword stays in the parts as text, but an unknown filter is only dropped. */
export function parseTemplate(text: string): { parts: TemplatePart[]; problems: TemplateProblem[] } {
  const parts: TemplatePart[] = [];
  const problems: TemplateProblem[] = [];
  let plainFrom = 0;
  let at = text.indexOf('{{');
  while (at !== -1) {
    const run = braceRun(text, at);
    // Three braces are one of text and a keyword's two; more are a slip of the hand, never text to send.
    const start = run === 3 ? at + 1 : at;
    const inner = at + run;
    const end = run > 3 ? -1 : closing(text, inner);
    let next = inner;
    if (end === -1) {
      problems.push({ code: 'unclosed', at, length: run, text: '' });
    } else {
      const read = readKeyword(text.slice(inner, end), start, end + 2);
      if (read.problem) problems.push(read.problem);
      if (read.part) {
        addText(parts, text.slice(plainFrom, start));
        parts.push(read.part);
        plainFrom = end + 2;
      }
      next = end + 2;
    }
    at = text.indexOf('{{', next);
  }
  addText(parts, text.slice(plainFrom));
  return { parts, problems };
}

function addText(parts: TemplatePart[], text: string): void {
  if (text !== '') parts.push({ kind: 'text', text });
}

function braceRun(text: string, at: number): number {
  let end = at;
  while (text[end] === '{') end += 1;
  return end - at;
}

/** Where the closing braces are; -1 where other opening braces or the end come first. */
function closing(text: string, from: number): number {
  for (let at = from; at < text.length - 1; at += 1) {
    if (text[at] === '}' && text[at + 1] === '}') return at;
    if (text[at] === '{' && text[at + 1] === '{') return -1;
  }
  return -1;
}

function readKeyword(
  inner: string,
  start: number,
  end: number,
): { part?: TemplatePart; problem?: TemplateProblem } {
  const bar = inner.indexOf('|');
  const head = bar === -1 ? inner : inner.slice(0, bar);
  const fallback = bar === -1 ? null : inner.slice(bar + 1).trim();
  const colon = head.indexOf(':');
  const keyword = (colon === -1 ? head : head.slice(0, colon)).trim();
  const word = colon === -1 ? null : head.slice(colon + 1).trim();
  const problem = (code: TemplateProblem['code'], text: string): TemplateProblem => ({
    code,
    at: start,
    length: end - start,
    text: cutText(text, keywordCharacters),
  });
  if (keyword === '') return { problem: problem('empty_keyword', '') };
  if (keyword.length > keywordCharacters) return { problem: problem('too_long', keyword) };
  const filter = word === null ? null : filterNamed(word);
  const part: TemplatePart = { kind: 'keyword', keyword, filter, fallback, start, end };
  return word !== null && filter === null ? { part, problem: problem('unknown_filter', word) } : { part };
}
