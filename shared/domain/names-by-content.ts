const personName = /^\p{L}[\p{L}\p{M}.'’ -]{0,59}$/u;
const mostWords = 5;

/** Whether the cells of a column without a heading read as names of people: words alone, and hardly two the same. */
export function readAsNames(cells: readonly string[]): boolean {
  const filled = cells.filter(Boolean);
  const names = filled.filter((cell) => personName.test(cell) && cell.split(/\s+/u).length <= mostWords);
  const different = new Set(names.map((name) => name.toLowerCase()));
  return filled.length > 0 && names.length >= filled.length * 0.8 && different.size >= names.length * 0.8;
}
