import type { ContactRules } from '../../../shared/domain/check.ts';
import { createNumberReader } from '../../../shared/domain/number-of-row.ts';
import { indexOfRow } from './rows.ts';
import type { CheckBasis, Workbench } from './state.ts';

/**
 * Indexes of the rows whose state may differ from the last check's, in order; null where every row has to be checked.
 * Rows decide about one another only by their number: so these are the changed rows and all that have, or had, a number of theirs.
 */
export function touchedRows(bench: Workbench, basis: CheckBasis, rules: ContactRules): number[] | null {
  const { check, changedRows } = bench;
  const { rows } = bench.contacts;
  if (check?.basis.rules !== basis.rules || check.contacts.length !== rows.length) return null;
  const { contacts, basis: before } = check;
  const changed = new Set(changedRows);
  for (const rowNumber of [
    ...difference(before.sendAnyway, basis.sendAnyway),
    ...difference(before.kept, basis.kept),
  ]) {
    const index = indexOfRow(rows, rowNumber);
    if (index !== -1) changed.add(index);
  }
  const numberOf = createNumberReader(rules);
  const numbers = new Set(difference(before.doNotContact, basis.doNotContact));
  for (const index of changed) {
    for (const number of [contacts[index]!.number, numberOf(rows[index]!).number]) {
      if (number !== null) numbers.add(number);
    }
  }
  const touched: number[] = [];
  contacts.forEach(({ number }, index) => {
    if (changed.has(index) || (number !== null && numbers.has(number))) touched.push(index);
  });
  return touched;
}

function difference<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): T[] {
  return [...[...a].filter((value) => !b.has(value)), ...[...b].filter((value) => !a.has(value))];
}
