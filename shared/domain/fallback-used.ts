import type { PlanInput } from './plan.ts';
import { compileTemplate } from './render.ts';
import { parseTemplate } from './template-parse.ts';

/** Tells of a row's cells whether a message finished from a clean template has a fallback in the place of a value. */
export function createFallbackFinder({
  template,
  headers,
  roles,
  wording,
}: Pick<PlanInput, 'template' | 'headers' | 'roles' | 'wording'>): (cells: readonly string[]) => boolean {
  const bare = parseTemplate(template).parts.flatMap((part) => {
    if (part.kind !== 'keyword' || part.fallback === null) return [];
    const keyword = template.slice(part.start, part.end);
    return [`${keyword.slice(0, keyword.indexOf('|'))}}}`];
  });
  if (bare.length === 0) return () => false;
  const render = compileTemplate(bare.join(' '), headers, roles, wording);
  return (cells) => !render(cells).ok;
}
