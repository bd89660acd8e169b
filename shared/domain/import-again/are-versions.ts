import { isMadeHeader } from '../column-letter.ts';
import { areAlike } from '../join/files-alike.ts';
import type { FileColumns } from '../join/line-up-files.ts';

/** Whether a list and a newer file are laid out alike from the left, one of them maybe with more columns on the right. */
export function areVersions(list: FileColumns, file: FileColumns): boolean {
  const width = Math.min(list.headers.length, file.headers.length);
  const [short, wide] = list.headers.length === width ? [list, file] : [file, list];
  if (!areAlike(cut(list, width), cut(file, width))) return false;
  // A column put in between moves those without a heading on, and the one more on the right is then one of them.
  return !isMadeAt(short, width - 1) || !isMadeAt(wide, width);
}

function cut({ headers, senses }: FileColumns, width: number): FileColumns {
  return { headers: headers.slice(0, width), senses };
}

function isMadeAt({ headers }: FileColumns, column: number): boolean {
  const header = headers[column];
  return header !== undefined && isMadeHeader(header, column);
}
