import { uniqueHeaders } from './columns.ts';
import type { SheetRow } from './sheet-row.ts';

/** Splits a sheet at its heading row (null = it has none) into unique headers, one for each column in use, and the contacts below. */
export function contactsBelow(
  rows: readonly SheetRow[],
  headerIndex: number | null,
): { headers: string[]; rows: SheetRow[] } {
  const headings = headerIndex === null ? [] : (rows[headerIndex]?.cells ?? []);
  const contacts = rows.slice(headerIndex === null ? 0 : headerIndex + 1);
  // Blank rows right below the headings belong to the layout, not to the contacts.
  const first = contacts.findIndex((row) => row.cells.some((cell) => cell.trim() !== ''));
  const below = contacts.slice(first === -1 ? contacts.length : first);
  const width = below.reduce((most, row) => Math.max(most, row.cells.length), Math.max(1, headings.length));
  return {
    headers: uniqueHeaders(Array.from({ length: width }, (_, column) => headings[column] ?? '')),
    rows: below,
  };
}
