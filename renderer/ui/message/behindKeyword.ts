import { parseTemplate } from '../../../shared/domain/template.ts';

/** A place in a message, or the end of the keyword it is inside of. */
export function behindKeyword(text: string, place: number): number {
  const around = parseTemplate(text).parts.find(
    (part) => part.kind === 'keyword' && part.start < place && place < part.end,
  );
  return around?.kind === 'keyword' ? around.end : place;
}
