import type { DuplicateFilter } from '../duplicates-protocol.ts';
import { indexOfRow } from './rows.ts';
import type { CheckResult, DuplicateRows, Workbench } from './state.ts';

/** The groups of a check, in the order of their first rows. */
export function groupsOf(bench: Workbench, check: CheckResult): DuplicateRows[] {
  if (bench.duplicates?.key === check.key) return bench.duplicates.groups;
  const byKeptRow = new Map<number, DuplicateRows>();
  check.contacts.forEach(({ duplicateOf, sameNumberOtherValues }, index) => {
    if (duplicateOf === null) return;
    let group = byKeptRow.get(duplicateOf);
    if (!group) {
      const kept = indexOfRow(bench.contacts.rows, duplicateOf);
      group = { kept, indexes: [kept], kind: 'repeats' };
      byKeptRow.set(duplicateOf, group);
    }
    group.indexes.push(index);
    if (sameNumberOtherValues) group.kind = 'other_values';
  });
  const groups = [...byKeptRow.values()];
  for (const group of groups) group.indexes.sort((a, b) => a - b);
  groups.sort((a, b) => a.indexes[0]! - b.indexes[0]!);
  bench.duplicates = { key: check.key, groups };
  return groups;
}

/** The groups of a kind in which any row has the words. */
export function groupsFor(
  bench: Workbench,
  check: CheckResult,
  { kind, search }: DuplicateFilter,
): DuplicateRows[] {
  const words = search.trim().toLowerCase();
  const has = (index: number): boolean => {
    const { name, number } = check.contacts[index]!;
    const cell = bench.contacts.rows[index]?.cells[check.phoneColumn] ?? '';
    return [name, cell, number ?? ''].some((text) => text.toLowerCase().includes(words));
  };
  return groupsOf(bench, check).filter(
    (group) => (kind === null || group.kind === kind) && (words === '' || group.indexes.some(has)),
  );
}

/** The group a row belongs to. */
export function groupWith(bench: Workbench, check: CheckResult, rowNumber: number): DuplicateRows | null {
  const index = indexOfRow(bench.contacts.rows, rowNumber);
  const contact = check.contacts[index];
  if (!contact) return null;
  const kept = contact.duplicateOf === null ? index : indexOfRow(bench.contacts.rows, contact.duplicateOf);
  return groupsOf(bench, check).find((group) => group.kept === kept) ?? null;
}
