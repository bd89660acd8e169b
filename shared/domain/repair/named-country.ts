import { countryOf } from '../country-words.ts';

const longestCell = 120;
const rememberedCells = 20_000;

/** Finds the country that the cells of a row name beside the number, at the end of an address too; null for none or several. */
export function createCountryNamer(leftOut: readonly number[]): (cells: readonly string[]) => string | null {
  const known = new Map<string, string | null>();
  const countryIn = (cell: string): string | null => {
    const found = known.get(cell);
    if (found !== undefined) return found;
    const country = readCell(cell);
    if (known.size < rememberedCells) known.set(cell, country);
    return country;
  };
  return (cells) => {
    let named: string | null = null;
    for (const [column, cell] of cells.entries()) {
      const country = leftOut.includes(column) ? null : countryIn(cell);
      if (country === null) continue;
      if (named !== null && named !== country) return null;
      named = country;
    }
    return named;
  };
}

function readCell(cell: string): string | null {
  const last = cell.length > longestCell ? '' : (cell.split(/[,\n]/).at(-1) ?? '').trim();
  // Two letters may be a state, and digits anything.
  return /^(?:\p{L}{0,2}|[\d\s.]+)$/u.test(last) ? null : countryOf(last);
}
