import { foldCountry } from '../country-fold.ts';
import { countryOf } from '../country-words.ts';
import { limits } from '../limits.ts';
import { createNumberReader } from '../number-of-row.ts';
import type { SheetRow } from '../sheet-row.ts';

/** How numbers are read when two sheets are compared. */
export interface ReaderInput {
  phoneColumn: number;
  countryColumn: number | null;
  country: string | null;
  countryWords: Readonly<Record<string, string>>;
}

/** Reads the number of a row, and learns on the way what the cells of the country column mean. */
export function createLearningReader(input: ReaderInput): {
  read: (row: SheetRow) => string | null;
  countryWords: () => Record<string, string>;
} {
  const words = new Map(Object.entries(input.countryWords));
  const looked = new Set<string>();
  const numberOf = createNumberReader({
    ...input,
    countryWords: words,
    // A number that is written the same way is the same, whether it can be confirmed or not.
    allowUnconfirmed: true,
    allowSpecial: true,
    sendAnywayRows: new Set(),
  });

  function learn(cell: string): void {
    if (looked.has(cell) || looked.size >= limits.countryWords * 10) return;
    looked.add(cell);
    const folded = foldCountry(cell);
    if (folded === '' || words.has(folded) || words.size >= limits.countryWords) return;
    const country = countryOf(cell);
    if (country !== null) words.set(folded, country);
  }

  return {
    read(row) {
      if (input.countryColumn !== null) learn(row.cells[input.countryColumn] ?? '');
      return numberOf(row).number;
    },
    countryWords: () => Object.fromEntries(words),
  };
}
