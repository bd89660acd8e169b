import { foldKeyword, isBlank } from './fold.ts';
import { limits } from './limits.ts';
import { type TemplatePart, type TemplateProblem, parseTemplate } from './template-parse.ts';

export { type TemplatePart, type TemplateProblem, parseTemplate } from './template-parse.ts';
export { compileTemplate, templateKeywords } from './render.ts';

/** Writes parts back as a template, without padding; reading that again gives the same parts. */
export function formatTemplate(parts: readonly TemplatePart[]): string {
  return parts
    .map((part) => {
      if (part.kind === 'text') return part.text;
      const filter = part.filter === null ? '' : `:${part.filter}`;
      const fallback = part.fallback === null ? '' : `|${part.fallback}`;
      const inner = `${part.keyword}${filter}${fallback}`;
      // A brace of the keyword's or fallback's own must not join the template's.
      return `{{${inner.startsWith('{') ? ' ' : ''}${inner}${inner.endsWith('}') ? ' ' : ''}}}`;
    })
    .join('');
}

/** Every fault of a template for a sheet with these keywords, in the order of the text; an unknown keyword is one even with a fallback. */
export function checkTemplate(text: string, keywords: readonly string[]): TemplateProblem[] {
  if (isBlank(text)) return [{ code: 'empty', at: 0, length: text.length, text: '' }];
  const { parts, problems } = parseTemplate(text);
  const known = new Set(keywords.map(foldKeyword));
  for (const part of parts) {
    if (part.kind === 'text' || known.has(foldKeyword(part.keyword))) continue;
    const { start, end, keyword } = part;
    problems.push({ code: 'unknown_keyword', at: start, length: end - start, text: keyword });
  }
  const excess = text.length - limits.templateCharacters;
  if (excess > 0)
    problems.push({ code: 'too_long', at: limits.templateCharacters, length: excess, text: '' });
  return problems.sort((a, b) => a.at - b.at);
}

/** The faults of a message as a draft holds it: a file may go without any text, otherwise as {@link checkTemplate}. */
export function checkMessage(
  message: { template: string; mediaUrl: string },
  keywords: readonly string[],
): TemplateProblem[] {
  if (message.mediaUrl !== '' && isBlank(message.template)) return [];
  return checkTemplate(message.template, keywords);
}
