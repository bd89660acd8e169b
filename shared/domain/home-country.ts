import { foldCountry } from './country-fold.ts';
import type { PhoneProblem } from './phone.ts';

/** The country a row's number is read with; `isUnknown` where the row names one that is not understood. */
export interface Home {
  country: string | null;
  isUnknown: boolean;
}

interface HomeRules {
  country: string | null;
  countryColumn: number | null;
  countryWords: ReadonlyMap<string, string>;
}

const rememberedCells = 10_000;

/** Finds each row's country: the one its cell names, else the default; none where the cell names one that is not understood. */
export function createHomeFinder({
  country,
  countryColumn,
  countryWords,
}: HomeRules): (cells: readonly string[]) => Home {
  const standard: Home = { country, isUnknown: false };
  if (countryColumn === null) return () => standard;
  const known = new Map<string, Home>();
  const read = (cell: string): Home => {
    const folded = foldCountry(cell);
    if (folded === '') return standard;
    const named = countryWords.get(folded) ?? null;
    return { country: named, isUnknown: named === null };
  };
  return (cells) => {
    const cell = cells[countryColumn] ?? '';
    const found = known.get(cell);
    if (found) return found;
    const home = read(cell);
    if (known.size < rememberedCells) known.set(cell, home);
    return home;
  };
}

/** The problem of a number: where a country that is not understood may be all that is wrong, that. */
export function problemAtHome(problem: PhoneProblem, { isUnknown }: Home): PhoneProblem {
  const isMaybeRight = problem === 'unconfirmed' || problem === 'invalid' || problem === 'too_short';
  return isUnknown && isMaybeRight ? 'unknown_country' : problem;
}
