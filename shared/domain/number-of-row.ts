import { createHomeFinder, problemAtHome } from './home-country.ts';
import type { PhoneType } from './numbering-plan.ts';
import { type PhoneProblem, normalisePhone } from './phone.ts';
import type { SheetRow } from './sheet-row.ts';

/** What decides about the number of a row; columns are indexes into the cells. */
export interface NumberRules {
  phoneColumn: number;
  /** Country of numbers without a country code, where no column names another. */
  country: string | null;
  countryColumn: number | null;
  /** Countries by the folded cells of the country column. */
  countryWords: ReadonlyMap<string, string>;
  /** Whether the owner accepts every number that cannot be confirmed. */
  allowUnconfirmed: boolean;
  /** Whether the owner accepts every premium-rate, toll-free or service number. */
  allowSpecial: boolean;
  /** Row numbers whose unconfirmed or special number the owner accepts. */
  sendAnywayRows: ReadonlySet<number>;
}

/** The number a row is sent to, or the problem that keeps it from that; `country` is the number's, or the one it was read with. */
export interface RowNumber {
  number: string | null;
  country: string | null;
  problem: PhoneProblem | null;
  type: PhoneType | null;
}

/** Types of numbers that cost extra, or at which nobody reads messages. */
const specialTypes = ['PREMIUM_RATE', 'TOLL_FREE', 'SHARED_COST', 'PAGER', 'VOICEMAIL', 'UAN'] as const;
export type SpecialType = (typeof specialTypes)[number];

/** Whether a number of this type is held back unless the owner accepts it. */
export function isSpecial(type: PhoneType | null): type is SpecialType {
  return (specialTypes as readonly (PhoneType | null)[]).includes(type);
}

/** Reads the number of a row by the rules. */
export function createNumberReader(rules: NumberRules): (row: SheetRow) => RowNumber {
  const { phoneColumn, allowUnconfirmed, allowSpecial, sendAnywayRows } = rules;
  const homeOf = createHomeFinder(rules);
  return ({ rowNumber, cells }) => {
    const home = homeOf(cells);
    const result = normalisePhone(cells[phoneColumn] ?? '', home.country);
    if (result.ok) {
      const { number, country, type } = result;
      const isHeldBack = isSpecial(type) && !allowSpecial && !sendAnywayRows.has(rowNumber);
      return isHeldBack
        ? { number: null, country, problem: 'special', type }
        : { number, country, problem: null, type };
    }
    const problem = problemAtHome(result.problem, home);
    const isAccepted = problem === 'unconfirmed' && (allowUnconfirmed || sendAnywayRows.has(rowNumber));
    return isAccepted
      ? { number: result.candidate, country: null, problem: null, type: null }
      : { number: null, country: home.country, problem, type: null };
  };
}

/** Whether an owner may have a number with this problem sent to as it stands. */
export function canBeSentAnyway(problem: PhoneProblem | null): boolean {
  return problem === 'unconfirmed' || problem === 'special';
}
