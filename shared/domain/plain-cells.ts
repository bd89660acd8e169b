import { isPlainValue } from './fold.ts';

/** Bits in a whole number that the engine handles as one. */
const bits = 30;

/** The bit that stands for a column among plain cells; 0 for a column too far to the right to have one. */
export function plainBitOf(column: number): number {
  return column < bits ? 1 << column : 0;
}

/** Which of a row's first 30 cells plainly hold their own value, one bit a column. */
export function plainCells(cells: readonly string[]): number {
  let plain = 0;
  const columns = Math.min(cells.length, bits);
  for (let column = 0; column < columns; column += 1) {
    if (isPlainValue(cells[column]!)) plain |= 1 << column;
  }
  return plain;
}
