import { uniqueHeaders } from './columns.ts';
import { foldKeyword } from './fold.ts';
import type { SheetRow } from './sheet-row.ts';

/** A file's contacts, to be joined with those of others. */
export interface SheetPart {
  fileName: string;
  headers: readonly string[];
  rows: readonly SheetRow[];
}

/** What a file brought into the joined sheet. */
export interface JoinedPart {
  fileName: string;
  rowCount: number;
  columnCount: number;
  /** Columns that no other file has. */
  onlyHere: string[];
}

/** One sheet of several: its columns lined up by their headers, and a last one that says which file a row is from. */
export interface JoinedSheet {
  headers: string[];
  rows: SheetRow[];
  parts: JoinedPart[];
}

/** Joins files into one sheet, in their order; rows of later files are numbered on after those before. */
export function joinSheets(parts: readonly SheetPart[], fromHeader: string): JoinedSheet {
  const columns = joinedColumns(parts);
  const headers = uniqueHeaders([...columns.headers, fromHeader]);
  const rows: SheetRow[] = [];
  let lastRowNumber = 0;
  for (const [nth, part] of parts.entries()) {
    const places = columns.places[nth]!;
    const offset = lastRowNumber;
    for (const { rowNumber, cells, hidden } of part.rows) {
      const placed = columns.headers.map(() => '');
      for (const [column, cell] of cells.entries()) placed[places[column]!] = cell;
      // A blank row stays one: the name of its file makes nobody of it.
      const isEmpty = cells.every((cell) => cell.trim() === '');
      lastRowNumber = offset + rowNumber;
      rows.push({ rowNumber: lastRowNumber, cells: isEmpty ? [] : [...placed, part.fileName], hidden });
    }
  }
  return { headers, rows, parts: parts.map((part, nth) => reportOf(part, parts, nth)) };
}

/** How many columns the files have together. */
export function joinedColumnCount(parts: readonly Pick<SheetPart, 'headers'>[]): number {
  return joinedColumns(parts).headers.length + 1;
}

function joinedColumns(parts: readonly Pick<SheetPart, 'headers'>[]): {
  headers: string[];
  places: number[][];
} {
  const headers: string[] = [];
  const placeOf = new Map<string, number>();
  const places = parts.map((part) =>
    part.headers.map((header) => {
      const key = foldKeyword(header);
      const place = placeOf.get(key) ?? headers.push(header) - 1;
      placeOf.set(key, place);
      return place;
    }),
  );
  return { headers, places };
}

function reportOf(
  { fileName, headers, rows }: SheetPart,
  parts: readonly SheetPart[],
  nth: number,
): JoinedPart {
  const others = new Set(parts.flatMap((part, at) => (at === nth ? [] : part.headers.map(foldKeyword))));
  return {
    fileName,
    rowCount: rows.length,
    columnCount: headers.length,
    onlyHere: headers.filter((header) => !others.has(foldKeyword(header))),
  };
}
