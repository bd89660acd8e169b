import type { CheckedContact } from '../../../shared/domain/check.ts';
import { countChecked } from '../../../shared/domain/check.ts';
import { contactNotes, hasNote } from '../../../shared/domain/contact-note.ts';
import type { SheetRow } from '../../../shared/domain/sheet-row.ts';
import type { ContactCounts, ContactView } from '../contacts-protocol.ts';
import type { WorkbenchCalls } from '../protocol.ts';
import type { Turn } from '../turn.ts';
import { checkedBy, type CheckInput } from './checked-by.ts';
import { suggestionAt } from './repairs.ts';
import { pageOf, selection } from './selection.ts';
import type { CheckResult, Workbench } from './state.ts';

type PageInput = WorkbenchCalls['check.page']['input'];

/** Checks every row by the draft's rules, and counts. */
export async function runCheck(bench: Workbench, input: CheckInput, turn: Turn): Promise<ContactCounts> {
  const { contacts } = await checkedBy(bench, input, turn);
  return countsOf(contacts);
}

function countsOf(contacts: readonly CheckedContact[]): ContactCounts {
  const problems: ContactCounts['problems'] = {};
  const numbers = { repeats: new Set<number>(), other_values: new Set<number>() };
  const notes: ContactCounts['notes'] = { tidied: 0, landline: 0 };
  for (const contact of contacts) {
    const { problem, duplicateOf, sameNumberOtherValues } = contact;
    if (problem) problems[problem] = (problems[problem] ?? 0) + 1;
    if (duplicateOf !== null) numbers[sameNumberOtherValues ? 'other_values' : 'repeats'].add(duplicateOf);
    for (const note of contactNotes) if (hasNote(contact, note)) notes[note] += 1;
  }
  const duplicateNumbers = {
    repeats: [...numbers.repeats].filter((row) => !numbers.other_values.has(row)).length,
    other_values: numbers.other_values.size,
  };
  return { total: contacts.length, states: countChecked(contacts), problems, duplicateNumbers, notes };
}

/** The rows of Check contacts that are on screen. */
export function checkPage(bench: Workbench, input: PageInput): WorkbenchCalls['check.page']['output'] {
  const { check } = bench;
  if (!check) return { rows: [], matching: 0 };
  const indexes = selected(bench, check, input);
  return {
    rows: pageOf(indexes, input).map((index) => viewOf(bench, check, index)),
    matching: indexes.length,
  };
}

/** Rows of a group with all their cells. */
export function exportRows(bench: Workbench, input: PageInput): WorkbenchCalls['check.export']['output'] {
  const { check, contacts } = bench;
  if (!check) return [];
  return pageOf(selected(bench, check, input), input).map((index) => {
    return { view: viewOf(bench, check, index), cells: contacts.rows[index]?.cells ?? [] };
  });
}

function selected(bench: Workbench, check: CheckResult, input: PageInput): number[] {
  const key = JSON.stringify([input.state, input.problem, input.note, input.repair, input.search]);
  bench.checkSelection = selection(bench.checkSelection, key, () => indexesOf(bench, check, input));
  return bench.checkSelection.indexes;
}

function indexesOf(bench: Workbench, check: CheckResult, input: PageInput): number[] {
  const { state, problem, note, repair } = input;
  const words = input.search.trim().toLowerCase();
  const indexes: number[] = [];
  for (const [index, contact] of check.contacts.entries()) {
    if (state !== null && contact.state !== state) continue;
    if (problem !== null && contact.problem !== problem) continue;
    if (note !== null && !hasNote(contact, note)) continue;
    if (repair !== null && suggestionAt(bench, index)?.kind !== repair) continue;
    if (words !== '' && !matches(bench, check, index, words)) continue;
    indexes.push(index);
  }
  return indexes;
}

function matches(bench: Workbench, check: CheckResult, index: number, words: string): boolean {
  const contact = check.contacts[index]!;
  const cell = bench.contacts.rows[index]?.cells[check.phoneColumn] ?? '';
  return [contact.name, cell, contact.number ?? ''].some((text) => text.toLowerCase().includes(words));
}

function viewOf(bench: Workbench, check: CheckResult, index: number): ContactView {
  const contact = check.contacts[index]!;
  const row = bench.contacts.rows[index];
  const cells = row?.cells ?? [];
  return {
    rowNumber: contact.rowNumber,
    name: contact.name,
    cell: cells[check.phoneColumn] ?? '',
    number: contact.number,
    country: contact.country,
    countryCell: check.countryColumn === null ? null : (cells[check.countryColumn]?.trim() ?? ''),
    state: contact.state,
    problem: contact.problem,
    isChanged: contact.isChanged,
    type: contact.type,
    isSentAnyway: check.basis.sendAnyway.has(contact.rowNumber),
    duplicateOf: contact.duplicateOf,
    hasOtherValues: contact.sameNumberOtherValues,
    suggestion: suggestionAt(bench, index),
    imported: importedCell(row, check.phoneColumn),
    fromRow: row?.fromRow ?? null,
  };
}

/** The cell as imported, where it was changed since. */
function importedCell(row: SheetRow | undefined, column: number): string | null {
  const imported = row?.imported?.[column] ?? '';
  return row?.imported && imported !== (row.cells[column] ?? '') ? imported : null;
}
