import { isBlank } from './fold.ts';
import { limits } from './limits.ts';

const separator = ', ';

/** Whether a row says nothing that the kept row does not say too: its cells are blank, the same, or among those joined there by a merge. */
export function saysNoMore(kept: readonly string[], cells: readonly string[], phoneColumn: number): boolean {
  return cells.every((cell, column) => {
    if (column === phoneColumn || isBlank(cell)) return true;
    const value = read(cell);
    const own = read(kept[column] ?? '');
    return own === value || own.split(separator).includes(value);
  });
}

/** Whether rows say different things in a column, as a blank cell beside a value does. */
export function sayDifferently(rows: readonly (readonly string[])[], column: number): boolean {
  return new Set(rows.map((cells) => read(cells[column] ?? ''))).size > 1;
}

/** The different values of one column in the order of the rows, blanks left out; capitals and spare spaces alone make no other value. */
export function valuesOf(rows: readonly (readonly string[])[], column: number): string[] {
  const values = new Map<string, string>();
  for (const cells of rows) {
    const cell = cells[column] ?? '';
    if (!isBlank(cell) && !values.has(read(cell))) values.set(read(cell), cell.trim());
  }
  return [...values.values()];
}

/** The cell of a kept row, whose cells come first, after a merge: blanks are filled, and other values follow where they are to be joined. */
export function mergedCell(rows: readonly (readonly string[])[], column: number, joins: boolean): string {
  const own = rows[0]?.[column] ?? '';
  const values = valuesOf(rows, column);
  if (isBlank(own) && !joins) return values[0] ?? own;
  const parts = new Set(isBlank(own) ? [] : [read(own), ...read(own).split(separator)]);
  const added = values.filter((value) => !parts.has(read(value)));
  const joined = [...(isBlank(own) ? [] : [own.trim()]), ...added].join(separator);
  // A cell that grew too long for a sheet stays as it is.
  return !joins || added.length === 0 || joined.length > limits.cellCharacters ? own : joined;
}

/** A value as people read it: the same name in capitals is no other name. */
function read(cell: string): string {
  // Upper case first: it alone joins letters with two small forms, such as the Greek sigma.
  return cell.normalize('NFC').trim().replace(/\s+/g, ' ').toUpperCase().toLowerCase();
}
