import { isBlank } from './fold.ts';
import { limits } from './limits.ts';

const separator = ', ';

/** Whether a row says nothing that the kept row does not say too: its cells are blank, the same, or among those joined there by a merge. */
export function saysNoMore(kept: readonly string[], cells: readonly string[], phoneColumn: number): boolean {
  return cells.every((cell, column) => {
    if (column === phoneColumn || isBlank(cell)) return true;
    const value = cell.trim();
    const own = (kept[column] ?? '').trim();
    return own === value || own.split(separator).includes(value);
  });
}

/** The different values of one column in the order of the rows, blanks left out. */
export function valuesOf(rows: readonly (readonly string[])[], column: number): string[] {
  return [...new Set(rows.map((cells) => (cells[column] ?? '').trim()).filter((cell) => !isBlank(cell)))];
}

/** The cell of a kept row, whose cells come first, after a merge: blanks are filled, and other values follow where they are to be joined. */
export function mergedCell(rows: readonly (readonly string[])[], column: number, joins: boolean): string {
  const own = rows[0]?.[column] ?? '';
  const values = valuesOf(rows, column);
  if (isBlank(own) && !joins) return values[0] ?? own;
  const parts = isBlank(own) ? [] : own.trim().split(separator);
  const added = values.filter((value) => value !== own.trim() && !parts.includes(value));
  const joined = [...(isBlank(own) ? [] : [own.trim()]), ...added].join(separator);
  // A cell that grew too long for a sheet stays as it is.
  return !joins || added.length === 0 || joined.length > limits.cellCharacters ? own : joined;
}
