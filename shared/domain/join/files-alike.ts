import { isMadeHeader } from '../column-letter.ts';
import { foldKeyword } from '../fold.ts';
import type { FileColumns } from './line-up-files.ts';

/** Whether two files have the same headings in the same order, and no made-up one stands for different things. */
export function areAlike(one: FileColumns, other: FileColumns): boolean {
  if (one.headers.length !== other.headers.length) return false;
  return one.headers.every((header, column) => {
    if (foldKeyword(header) !== foldKeyword(other.headers[column]!)) return false;
    return !isMadeHeader(header, column) || mayBeSame(one.senses, other.senses, column);
  });
}

function mayBeSame(one: FileColumns['senses'], other: FileColumns['senses'], column: number): boolean {
  const [here, there] = [one[column]!, other[column]!];
  if (here === there || here === 'nothing' || there === 'nothing') return true;
  if (here !== null && there !== null) return false;
  // Numbers here and none there are two things; of few names there may only be doubt.
  const sense = here ?? there;
  return sense !== 'phone' && !(here === null ? one : other).includes(sense);
}
