const manyNumbers = 0x00bd;
// Number, text, true or false, formula; blank ones are not kept.
const single: ReadonlySet<number> = new Set([
  0x0002, 0x0003, 0x0203, 0x027e, 0x0004, 0x0204, 0x00d6, 0x00fd, 0x0005, 0x0205, 0x0006, 0x0206, 0x0406,
]);

/** How many cells a record of an xls file makes, by its type and its length in bytes ([MS-XLS] 2.4). */
export function cellsOfRecord(type: number, length: number): number {
  // A row, a first column, six bytes a cell, and a last column.
  if (type === manyNumbers) return Math.max(0, Math.floor((length - 6) / 6));
  return single.has(type) ? 1 : 0;
}
