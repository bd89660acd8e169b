import type { TemplateFilter } from '../../../shared/domain/filters.ts';
import { type TemplatePart, formatTemplate, parseTemplate } from '../../../shared/domain/template.ts';

export type KeywordPart = Extract<TemplatePart, { kind: 'keyword' }>;

/** The keyword a caret or selection stands in or touches; null where there is none. */
export function keywordAt(template: string, at: { start: number; end: number }): KeywordPart | null {
  const touched = parseTemplate(template).parts.find(
    (part): part is KeywordPart => part.kind === 'keyword' && part.start < at.end && at.start < part.end,
  );
  if (touched) return touched;
  if (at.start !== at.end) return null;
  const beside = parseTemplate(template).parts.find(
    (part): part is KeywordPart => part.kind === 'keyword' && part.end === at.start,
  );
  return beside ?? null;
}

/** The message with one keyword written otherwise; an empty fallback takes it away. */
export function withPart(
  template: string,
  part: KeywordPart,
  change: { keyword?: string; filter?: TemplateFilter | null; fallback?: string },
): { text: string; end: number } {
  const { fallback, ...rest } = change;
  const changed = { ...part, ...rest };
  if (fallback !== undefined) changed.fallback = cleanFallback(fallback);
  const written = formatTemplate([changed]);
  const text = template.slice(0, part.start) + written + template.slice(part.end);
  return { text, end: part.start + written.length };
}

/** A fallback as a template can hold it; null for none. */
export function cleanFallback(fallback: string): string | null {
  // Braces would end the keyword too early.
  const clean = fallback.replace(/[{}]/g, '').trimStart();
  return clean === '' ? null : clean;
}
