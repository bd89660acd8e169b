import { isMadeHeader } from '../column-letter.ts';
import { uniqueHeaders } from '../columns.ts';
import { foldKeyword } from '../fold.ts';
import { lineUpFiles } from '../join/line-up-files.ts';
import { areVersions } from './are-versions.ts';
import type { SeenColumns } from './see-columns.ts';

/** How the columns of a file stand to those of a list. */
export interface LinedUpColumns {
  /** The columns of the list, then those that only the file has. */
  headers: string[];
  /** For each column of the file its place in `headers`. */
  places: number[];
  /** Columns that only the file has. */
  added: string[];
  /** Columns of the list that the file does not have. */
  missing: string[];
  /** What the file calls the phone column, where that is another name. */
  phoneHeader: string | null;
  /** Other columns that stand under a heading of the list which is not theirs. */
  putUnder: { header: string; under: string }[];
}

/** Lines the columns of a file up with those of a list by their headings, then by what they hold; where it is in doubt which column has the list's numbers, none has. */
export function lineUpColumns(
  list: SeenColumns & { phoneColumn: number },
  file: SeenColumns,
): LinedUpColumns {
  const places = placesOf(list, file);
  const added = places.flatMap((place, column) =>
    place < list.headers.length ? [] : [file.headers[column]!],
  );
  const headers = uniqueHeaders([...list.headers, ...added]);
  const filled = new Set(places);
  const others = places.flatMap((place, column) => {
    const [header, under] = [file.headers[column]!, headers[place]!];
    const isOther = place < list.headers.length && foldKeyword(header) !== foldKeyword(under);
    return isOther && file.senses[column] !== 'nothing' ? [{ header, under, place }] : [];
  });
  return {
    headers,
    places,
    added: headers.slice(list.headers.length),
    missing: list.headers.filter((_, column) => !filled.has(column)),
    phoneHeader: others.find(({ place }) => place === list.phoneColumn)?.header ?? null,
    putUnder: others
      .filter(({ place }) => place !== list.phoneColumn)
      .map(({ header, under }) => ({ header, under })),
  };
}

function placesOf(list: SeenColumns & { phoneColumn: number }, file: SeenColumns): number[] {
  const inList = list.senses.map((sense, column) => {
    if (column === list.phoneColumn) return 'phone';
    return sense === 'phone' ? null : sense;
  });
  // Guess beside guess: of several columns of numbers the owner may have chosen another one.
  const seen = list.senses.includes('phone') ? list : { ...list, senses: inList };
  if (areVersions(seen, file)) return [...file.headers.keys()];
  const inFile = isPhoneDoubtful(list, file)
    ? file.senses.map((sense) => (sense === 'phone' ? null : sense))
    : file.senses;
  const { places } = lineUpFiles([
    { headers: list.headers, senses: inList },
    { headers: file.headers, senses: inFile },
  ]);
  return places[1]!;
}

/** Without a heading, not where other columns look the same, nor where the owner chose another for the list than would be guessed. */
function isPhoneDoubtful(list: SeenColumns & { phoneColumn: number }, file: SeenColumns): boolean {
  const column = file.senses.indexOf('phone');
  if (column === -1 || !isMadeHeader(file.headers[column]!, column)) return false;
  const guessed = list.senses.indexOf('phone');
  const isOverruled = guessed !== -1 && guessed !== list.phoneColumn;
  return isOverruled || file.bareNumbers.some((other) => other !== column);
}

/** The cells of a row of the file, each at its place in the list. */
export function placedCells(cells: readonly string[], { headers, places }: LinedUpColumns): string[] {
  const placed = headers.map(() => '');
  for (const [column, place] of places.entries()) placed[place] = cells[column] ?? '';
  return placed;
}

/** The headings of a list that becomes the file: where the file has none, those of the list, or a keyword would stand for something else. */
export function headersAfterReplace(
  fileHeaders: readonly string[],
  { headers, places }: LinedUpColumns,
): string[] {
  return uniqueHeaders(
    fileHeaders.map((header, column) => (isMadeHeader(header, column) ? headers[places[column]!]! : header)),
  );
}

/** Whether a set of headers is that of a list, in whatever order. */
export function haveSameHeaders(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && sortedKey(one) === sortedKey(other);
}

function sortedKey(headers: readonly string[]): string {
  return headers.map(foldKeyword).sort().join('\u001f');
}
