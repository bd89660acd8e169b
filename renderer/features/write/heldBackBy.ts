import { foldKeyword } from '../../../shared/domain/fold.ts';

/** How many messages lack a value for a keyword; the plan names the keywords a message lacks as one text. */
export function heldBackBy(keyword: string, missing: Record<string, number>): number {
  const wanted = foldKeyword(keyword);
  let count = 0;
  for (const [keywords, messages] of Object.entries(missing)) {
    if (keywords.split(', ').some((word) => foldKeyword(word) === wanted)) count += messages;
  }
  return count;
}
