import { type NumberRules, isSpecial } from '../number-of-row.ts';
import { createHomeFinder } from '../home-country.ts';
import { plainPhoneText } from '../phone-text.ts';
import { type PhoneProblem, normalisePhone } from '../phone.ts';
import type { SheetRow } from '../sheet-row.ts';
import { codeRepairs } from './code-repairs.ts';
import { createCountryNamer } from './named-country.ts';
import type { Patient, Repair, Suggestion } from './repair.ts';
import { tailRepairs, textRepairs } from './text-repairs.ts';
import { oneOfSeveral, twoNumberRepairs } from './two-numbers.ts';

/** What the doctor knows of the sheet beside the row. */
export interface SheetFacts {
  rules: NumberRules;
  /** The country of most numbers that are valid. */
  mostCountry: string | null;
  /** Other columns that hold telephone numbers, the likeliest first. */
  otherPhoneColumns: readonly number[];
}

const longestCell = 250;
const mostOptions = 5;

/** Finds how a row's number may be repaired: only to numbers that are valid and need no second thought, and never for one that lost digits. */
export function createDoctor(facts: SheetFacts): (row: SheetRow, problem: PhoneProblem) => Suggestion | null {
  const { rules, mostCountry, otherPhoneColumns } = facts;
  const { phoneColumn } = rules;
  const homeOf = createHomeFinder(rules);
  const namedBy = createCountryNamer([phoneColumn, ...otherPhoneColumns]);
  return ({ cells }, problem) => {
    const before = cells[phoneColumn] ?? '';
    if (problem === 'lost_digits' || problem === 'special' || before.length > longestCell) return null;
    const { country: home, isUnknown } = homeOf(cells);
    const named = namedBy(cells);
    // What most rows are says nothing of a row that names a country itself.
    const most = named === null && home === rules.country && !isUnknown ? mostCountry : null;
    const patient = admit(before, [home, named, most]);
    const byContext: readonly Repair[] = [
      { kind: 'country_of_row', try: () => [named && read(before, named)] },
      { kind: 'country_of_most', try: () => [most && read(before, most)] },
    ];
    const instead: Repair = {
      kind: 'other_column',
      try: () => otherPhoneColumns.map((column) => read(cells[column] ?? '', home)).slice(0, mostOptions),
    };
    const all = [
      ...tailRepairs,
      ...twoNumberRepairs,
      ...textRepairs,
      ...byContext,
      ...codeRepairs,
      oneOfSeveral,
      instead,
    ];
    for (const repair of all) {
      const found = suggestion(repair.kind, before, repair.try(patient));
      if (found) return found;
    }
    return null;
  };
}

function admit(cell: string, all: readonly [string | null, string | null, string | null]): Patient {
  const text = plainPhoneText(cell);
  const countries = [...new Set(all)];
  const readAny = (changed: string): string | null => {
    for (const country of countries) {
      const number = read(changed, country);
      if (number !== null) return number;
    }
    return null;
  };
  return { text, digits: text.replace(/\D/g, ''), home: all[0], countries, read, readAny };
}

function read(text: string, country: string | null): string | null {
  const result = normalisePhone(text, country);
  return result.ok && !isSpecial(result.type) ? `+${result.number}` : null;
}

function suggestion(
  kind: Suggestion['kind'],
  before: string,
  found: readonly (string | null)[],
): Suggestion | null {
  const options = [...new Set(found.filter((number) => number !== null))];
  return options.length > 0 ? { kind, before, options } : null;
}
