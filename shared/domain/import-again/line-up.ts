import { foldKeyword } from '../fold.ts';

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
}

/** Lines the columns of a file up with those of a list by their headers; without the list's phone header, the file's own phone column is taken for it. */
export function lineUpColumns(
  list: { headers: readonly string[]; phoneColumn: number },
  file: { headers: readonly string[]; phoneColumn: number | null },
): LinedUpColumns {
  const headers = [...list.headers];
  const placeOf = new Map(list.headers.map((header, column) => [foldKeyword(header), column]));
  const fileKeys = new Set(file.headers.map(foldKeyword));
  const hasPhone = fileKeys.has(foldKeyword(list.headers[list.phoneColumn] ?? ''));
  const isFree = file.phoneColumn !== null && !placeOf.has(foldKeyword(file.headers[file.phoneColumn] ?? ''));
  const renamed = !hasPhone && isFree ? file.phoneColumn : null;
  const places = file.headers.map((header, column) => {
    if (column === renamed) return list.phoneColumn;
    return placeOf.get(foldKeyword(header)) ?? headers.push(header) - 1;
  });
  const filled = new Set(places);
  return {
    headers,
    places,
    added: headers.slice(list.headers.length),
    missing: list.headers.filter((_, column) => !filled.has(column)),
    phoneHeader: renamed === null ? null : (file.headers[renamed] ?? null),
  };
}

/** The cells of a row of the file, each at its place in the list. */
export function placedCells(cells: readonly string[], { headers, places }: LinedUpColumns): string[] {
  const placed = headers.map(() => '');
  for (const [column, place] of places.entries()) placed[place] = cells[column] ?? '';
  return placed;
}

/** Whether a set of headers is that of a list, in whatever order. */
export function haveSameHeaders(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && sortedKey(one) === sortedKey(other);
}

function sortedKey(headers: readonly string[]): string {
  return headers.map(foldKeyword).sort().join('\u001f');
}
