import { uniqueHeaders } from '../columns.ts';
import { foldKeyword } from '../fold.ts';
import type { SheetRow } from '../sheet-row.ts';
import { type FileColumns, lineUpFiles } from './line-up-files.ts';

/** A file's contacts, to be joined with those of others. */
export interface SheetPart extends FileColumns {
  fileName: string;
  rows: readonly SheetRow[];
}

/** What a file brought into the joined sheet. */
export interface JoinedPart {
  fileName: string;
  rowCount: number;
  columnCount: number;
  /** Columns that no other file has. */
  onlyHere: string[];
  /** Columns that stand under a heading of another file. */
  putUnder: { header: string; under: string }[];
}

/** One sheet of several: its columns lined up, and a last one that says which file a row is from. */
export interface JoinedSheet {
  headers: string[];
  rows: SheetRow[];
  parts: JoinedPart[];
}

/** Joins files into one sheet, in their order; rows of later files are numbered on after those before. */
export function joinSheets(parts: readonly SheetPart[], fromHeader: string): JoinedSheet {
  const columns = lineUpFiles(parts);
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
  return { headers, rows, parts: reportsOf(parts, columns, headers) };
}

/** How many columns the files have together. */
export function joinedColumnCount(parts: readonly FileColumns[]): number {
  return lineUpFiles(parts).headers.length + 1;
}

function reportsOf(
  parts: readonly SheetPart[],
  { headers, places }: ReturnType<typeof lineUpFiles>,
  joinedHeaders: readonly string[],
): JoinedPart[] {
  const filled = parts.map((part, nth) =>
    part.headers
      .map((header, column) => ({ header, place: places[nth]![column]!, sense: part.senses[column] }))
      .filter(({ sense }) => sense !== 'nothing'),
  );
  const users = headers.map(() => 0);
  for (const { place } of filled.flat()) users[place]! += 1;
  return parts.map((part, nth) => ({
    fileName: part.fileName,
    rowCount: part.rows.length,
    columnCount: part.headers.length,
    onlyHere: filled[nth]!.filter(({ place }) => users[place] === 1).map(
      ({ place }) => joinedHeaders[place]!,
    ),
    putUnder: filled[nth]!.filter(
      ({ header, place }) => foldKeyword(header) !== foldKeyword(headers[place]!),
    ).map(({ header, place }) => ({ header, under: joinedHeaders[place]! })),
  }));
}
