import { RollingHash } from './hash.ts';

/** A hash of a row's cells beside its number, in place of them: a million rows must not be kept to compare two. */
export function hashOthers(cells: readonly string[], phoneColumn: number): number {
  const hash = new RollingHash();
  // Trailing blanks are left off: readers differ in whether they give them.
  const last = cells.findLastIndex((cell, column) => column !== phoneColumn && cell.trim() !== '');
  for (let column = 0; column <= last; column += 1) {
    if (column !== phoneColumn) hash.add(cells[column]!.trim());
  }
  return hash.value();
}
