import { foldCountry } from './country-fold.ts';
import { countryOf } from './country-words.ts';
import type { HeaderHint } from './header-words.ts';
import { normalisePhone } from './phone.ts';
import type { SheetRow } from './sheet-row.ts';

const sampledRows = 50;
const fewestRows = 3;

interface Roles {
  /** Columns that are something else. */
  taken: readonly number[];
  phone: number;
  defaultCountry: string | null;
}

/** Index of the column whose cells name the country of the row's number; -1 if there is none. */
export function guessCountryColumn(
  hints: readonly HeaderHint[],
  samples: readonly SheetRow[],
  roles: Roles,
): number {
  const rows = samples.slice(0, sampledRows);
  const isFree = (column: number): boolean => !roles.taken.includes(column);
  const byHeader = hints.findIndex(
    ({ country }, column) => country === 1 && isFree(column) && namesCountries(cellsOf(rows, column), 0.5),
  );
  const column =
    byHeader === -1
      ? hints.findIndex(
          ({ country }, at) => country === 0 && isFree(at) && speaksForItself(cellsOf(rows, at)),
        )
      : byHeader;
  return column !== -1 && helps(rows, column, roles) ? column : -1;
}

function cellsOf(rows: readonly SheetRow[], column: number): string[] {
  return rows.map(({ cells }) => cells[column] ?? '').filter((cell) => foldCountry(cell) !== '');
}

function namesCountries(cells: readonly string[], share: number): boolean {
  return cells.length > 0 && cells.filter((cell) => countryOf(cell) !== null).length >= cells.length * share;
}

/** Whether cells are countries without a heading that says so: names or "+91", for two letters may be a state and digits anything. */
function speaksForItself(cells: readonly string[]): boolean {
  const plain = cells.filter((cell) => !/^\s*(?:\p{L}{2}|[\d\s]+)\s*$/u.test(cell));
  return plain.length >= fewestRows && plain.length >= cells.length * 0.6 && namesCountries(cells, 0.8);
}

/** Whether the numbers are no fewer with the column than without: it may name where people come from. */
function helps(rows: readonly SheetRow[], column: number, { phone, defaultCountry }: Roles): boolean {
  if (phone === -1) return true;
  let balance = 0;
  for (const { cells } of rows) {
    const cell = cells[phone] ?? '';
    const named = countryOf(cells[column] ?? '') ?? defaultCountry;
    if (normalisePhone(cell, named).ok) balance += 1;
    if (normalisePhone(cell, defaultCountry).ok) balance -= 1;
  }
  return balance >= 0;
}
