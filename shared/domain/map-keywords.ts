import { foldKeyword } from './fold.ts';
import { formatTemplate, parseTemplate } from './template.ts';

/** The keywords of a template that are not among those of a sheet, as first typed, each once. */
export function unknownKeywords(template: string, keywords: readonly string[]): string[] {
  const known = new Set(keywords.map(foldKeyword));
  const unknown = new Map<string, string>();
  for (const part of parseTemplate(template).parts) {
    if (part.kind !== 'keyword') continue;
    const folded = foldKeyword(part.keyword);
    if (!known.has(folded) && !unknown.has(folded)) unknown.set(folded, part.keyword);
  }
  return [...unknown.values()];
}

/** A template with other keywords in place of some, by their folded form; filters and fallbacks stay. */
export function mapKeywords(template: string, instead: ReadonlyMap<string, string>): string {
  let text = template;
  for (const part of parseTemplate(template).parts.toReversed()) {
    const keyword = part.kind === 'keyword' ? instead.get(foldKeyword(part.keyword)) : undefined;
    if (part.kind !== 'keyword' || keyword === undefined) continue;
    text = text.slice(0, part.start) + formatTemplate([{ ...part, keyword }]) + text.slice(part.end);
  }
  return text;
}

/** A template as it is read at a glance: its keywords without their filters and fallbacks. */
export function withoutDetails(template: string): string {
  const parts = parseTemplate(template).parts.map((part) =>
    part.kind === 'keyword' ? { ...part, filter: null, fallback: null } : part,
  );
  return formatTemplate(parts);
}

/** The sheet's keyword that most likely means what a template calls otherwise; null where none is like it. */
export function likeliestKeyword(wanted: string, keywords: readonly string[]): string | null {
  const words = wordsOf(wanted);
  let best: { keyword: string; shared: number } | null = null;
  for (const keyword of keywords) {
    const own = wordsOf(keyword);
    const shared = own.filter((word) => words.includes(word)).length / Math.max(own.length, words.length);
    if (shared > (best?.shared ?? 0.3)) best = { keyword, shared };
  }
  return best?.keyword ?? null;
}

function wordsOf(keyword: string): string[] {
  return foldKeyword(keyword)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);
}
