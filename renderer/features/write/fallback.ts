import { foldKeyword } from '../../../shared/domain/fold.ts';
import { formatTemplate, parseTemplate } from '../../../shared/domain/template.ts';
import { cleanFallback } from './keywordAt.ts';

/** A keyword the message uses, as first typed, and what stands in for a missing value. */
export interface UsedKeyword {
  keyword: string;
  fallback: string;
}

/** The keywords of a message, each once, in the order of the text. */
export function usedKeywords(template: string): UsedKeyword[] {
  const used = new Map<string, UsedKeyword>();
  for (const part of parseTemplate(template).parts) {
    if (part.kind !== 'keyword' || used.has(foldKeyword(part.keyword))) continue;
    used.set(foldKeyword(part.keyword), { keyword: part.keyword, fallback: part.fallback ?? '' });
  }
  return [...used.values()];
}

/** The message with another fallback wherever a keyword stands; an empty one takes the fallback away. */
export function withFallback(template: string, keyword: string, fallback: string): string {
  const wanted = foldKeyword(keyword);
  const clean = cleanFallback(fallback);
  let text = template;
  const parts = parseTemplate(template).parts.toReversed();
  for (const part of parts) {
    if (part.kind !== 'keyword' || foldKeyword(part.keyword) !== wanted) continue;
    const changed = formatTemplate([{ ...part, fallback: clean }]);
    text = text.slice(0, part.start) + changed + text.slice(part.end);
  }
  return text;
}
