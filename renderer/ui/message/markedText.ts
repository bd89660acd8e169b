import { type TemplateProblem, parseTemplate } from '../../../shared/domain/template.ts';

/** A stretch of the message as the layer behind the field draws it. */
export interface MarkedText {
  text: string;
  kind: 'text' | 'keyword' | 'wrong';
}

/** Beyond so many marks drawing them costs more than they tell. */
const mostMarks = 500;

/** Cuts a message into plain text, keywords, and places with a mistake; together they are the message. */
export function markedText(text: string, problems: readonly TemplateProblem[]): MarkedText[] {
  const wrong = problems
    .filter(({ length }) => length > 0)
    .map(({ at, length }) => ({ start: at, end: at + length, kind: 'wrong' as const }));
  const keywords = parseTemplate(text).parts.flatMap((part) =>
    part.kind === 'keyword' ? [{ start: part.start, end: part.end, kind: 'keyword' as const }] : [],
  );
  const marks = [...wrong, ...keywords].sort((a, b) => a.start - b.start || (a.kind === 'wrong' ? -1 : 1));
  const marked: MarkedText[] = [];
  let at = 0;
  for (const { start, end, kind } of marks.slice(0, mostMarks)) {
    // A keyword with a mistake in it is drawn as the mistake it is.
    if (start < at) continue;
    if (start > at) marked.push({ text: text.slice(at, start), kind: 'text' });
    marked.push({ text: text.slice(start, end), kind });
    at = end;
  }
  if (at < text.length) marked.push({ text: text.slice(at), kind: 'text' });
  return marked;
}
