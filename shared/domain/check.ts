import { isBlank } from './fold.ts';
import { hashOthers } from './hash-others.ts';
import { type NumberRules, createNumberReader } from './number-of-row.ts';
import type { PhoneType } from './numbering-plan.ts';
import type { PhoneProblem } from './phone.ts';
import { plainCells } from './plain-cells.ts';
import type { SheetRow } from './sheet-row.ts';

/** What decides whether a row can be sent to; columns are indexes into the cells. */
export interface ContactRules extends NumberRules {
  nameColumn: number | null;
  includeHidden: boolean;
  /** Normalised numbers nobody may be sent to. */
  doNotContact: ReadonlySet<string>;
  /** By number the row that wins over the first one; see {@link withKeptRows}. */
  keptRows?: ReadonlyMap<string, KeptRow>;
}

/** The row that is kept of those with one number, and a hash of its other cells. */
export interface KeptRow {
  rowNumber: number;
  hash: number;
}

/** States of a row in Check contacts; every row is in exactly one. */
export const checkStates = ['ready', 'fix', 'duplicate', 'do_not_contact', 'hidden', 'empty'] as const;
export type CheckState = (typeof checkStates)[number];

/** A checked row; `problem` is set for `fix` only, `duplicateOf` (a row number) for `duplicate` only. */
export interface CheckedContact {
  rowNumber: number;
  state: CheckState;
  /** Digits with country code; null for `fix`, `hidden` and `empty`. */
  number: string | null;
  /** Country of the number; for `fix` the country its cell was read with. */
  country: string | null;
  name: string;
  problem: PhoneProblem | null;
  duplicateOf: number | null;
  /** Whether a duplicate's other cells differ from those of the row it repeats, as for two children of one parent. */
  sameNumberOtherValues: boolean;
  /** Whether the number differs from the cell as imported by more than a plus. */
  isChanged: boolean;
  /** What the number is; null where libphonenumber does not know it, and for `hidden` and `empty`. */
  type: PhoneType | null;
  /** Which cells of a ready row are plain, as {@link plainCells} tells; else 0. */
  plain: number;
}

/** Checks a sheet's rows, each once and in order; of several rows with one number the kept one wins, else the first. */
export function createContactChecker(rules: ContactRules): (row: SheetRow) => CheckedContact {
  const { phoneColumn, nameColumn, includeHidden, doNotContact, keptRows } = rules;
  const numberOf = createNumberReader(rules);
  const taken = new Map<string, KeptRow>();
  return (row) => {
    const contact: CheckedContact = {
      rowNumber: row.rowNumber,
      state: 'ready',
      number: null,
      country: null,
      name: nameColumn === null ? '' : (row.cells[nameColumn] ?? '').trim(),
      problem: null,
      duplicateOf: null,
      sameNumberOtherValues: false,
      isChanged: false,
      type: null,
      plain: 0,
    };
    if (row.cells.every(isBlank)) return { ...contact, state: 'empty' };
    if (row.hidden && !includeHidden) return { ...contact, state: 'hidden' };
    const { number, country, problem, type } = numberOf(row);
    contact.country = country;
    contact.type = type;
    if (number === null) return { ...contact, state: 'fix', problem };
    contact.number = number;
    contact.isChanged = number !== asImported(row, phoneColumn).trim().replace(/^\+/, '');
    if (doNotContact.has(number)) return { ...contact, state: 'do_not_contact' };
    const hash = hashOthers(row.cells, phoneColumn);
    // Whatever the kept rows say, a number that was taken once is never taken again.
    const winner = taken.get(number) ?? keptRows?.get(number);
    if (winner && (taken.has(number) || winner.rowNumber !== row.rowNumber)) {
      const { rowNumber: duplicateOf } = winner;
      return { ...contact, state: 'duplicate', duplicateOf, sameNumberOtherValues: winner.hash !== hash };
    }
    taken.set(number, { rowNumber: row.rowNumber, hash });
    contact.plain = plainCells(row.cells);
    return contact;
  };
}

function asImported({ cells, imported }: SheetRow, column: number): string {
  return (imported ?? cells)[column] ?? '';
}

/** Counts of rows by state; they add up to the rows. */
export function countChecked(contacts: Iterable<Pick<CheckedContact, 'state'>>): Record<CheckState, number> {
  const counts = { ready: 0, fix: 0, duplicate: 0, do_not_contact: 0, hidden: 0, empty: 0 };
  for (const { state } of contacts) counts[state] += 1;
  return counts;
}
