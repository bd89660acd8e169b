import type { CheckedContact } from '../../../shared/domain/check.ts';
import { countChecked, createContactChecker } from '../../../shared/domain/check.ts';
import { contactNotes, hasNote } from '../../../shared/domain/contact-note.ts';
import type { Draft } from '../../../shared/domain/draft.ts';
import { draftRules } from '../../../shared/domain/plan.ts';
import type { ContactCounts, ContactView, WorkbenchCalls } from '../protocol.ts';
import type { Turn } from '../turn.ts';
import { Superseded, inSlices } from '../turn.ts';
import { pageOf, selection } from './selection.ts';
import type { CheckResult, Workbench } from './state.ts';

type PageInput = WorkbenchCalls['check.page']['input'];

/** What a check and a plan are made of beside the rows. */
export interface CheckInput {
  draft: Draft;
  doNotContact: readonly string[];
}

/** Checks every row by the draft's rules, and counts. */
export async function runCheck(bench: Workbench, input: CheckInput, turn: Turn): Promise<ContactCounts> {
  const { contacts } = await checkedBy(bench, input, turn);
  return countsOf(contacts);
}

/** The rows checked by the draft's rules, anew only where rules or rows have changed; without a phone column nothing can be checked. */
export async function checkedBy(
  bench: Workbench,
  { draft, doNotContact }: CheckInput,
  turn: Turn,
): Promise<CheckResult> {
  const { revision } = bench;
  const key = keyOf(revision, draft, doNotContact);
  if (bench.check?.key === key) return bench.check;
  const rules = draftRules(draft, new Set(doNotContact));
  const contacts: CheckedContact[] = [];
  const ready: number[] = [];
  if (rules) {
    const { rows } = bench.contacts;
    const check = createContactChecker(rules);
    await inSlices(rows.length, turn, (index) => {
      const contact = check(rows[index]!);
      contacts.push(contact);
      if (contact.state === 'ready') ready.push(index);
    });
  }
  // The rows changed meanwhile: whoever changed them asks again.
  if (bench.revision !== revision) throw new Superseded();
  bench.check = {
    key,
    contacts,
    ready,
    phoneColumn: rules?.phoneColumn ?? 0,
    countryColumn: rules?.countryColumn ?? null,
    sendAnyway: rules?.sendAnywayRows ?? new Set(),
  };
  bench.checkSelection = null;
  return bench.check;
}

function keyOf(revision: number, draft: Draft, doNotContact: readonly string[]): string {
  const { columnRoles, country, countryWords, includeHidden, allowUnconfirmed, allowSpecial } = draft;
  return JSON.stringify([
    revision,
    columnRoles,
    country,
    countryWords,
    includeHidden,
    allowUnconfirmed,
    allowSpecial,
    draft.sendAnywayRows,
    doNotContact,
  ]);
}

function countsOf(contacts: readonly CheckedContact[]): ContactCounts {
  const problems: ContactCounts['problems'] = {};
  let otherValues = 0;
  const notes: ContactCounts['notes'] = { tidied: 0, landline: 0 };
  for (const contact of contacts) {
    const { problem, sameNumberOtherValues } = contact;
    if (problem) problems[problem] = (problems[problem] ?? 0) + 1;
    if (sameNumberOtherValues) otherValues += 1;
    for (const note of contactNotes) if (hasNote(contact, note)) notes[note] += 1;
  }
  return { total: contacts.length, states: countChecked(contacts), problems, otherValues, notes };
}

/** The rows of Check contacts that are on screen. */
export function checkPage(bench: Workbench, input: PageInput): WorkbenchCalls['check.page']['output'] {
  const { check } = bench;
  if (!check) return { rows: [], matching: 0 };
  const key = JSON.stringify([input.state, input.problem, input.note, input.search]);
  bench.checkSelection = selection(bench.checkSelection, key, () => indexesOf(bench, check, input));
  const { indexes } = bench.checkSelection;
  return {
    rows: pageOf(indexes, input).map((index) => viewOf(bench, check, index)),
    matching: indexes.length,
  };
}

function indexesOf(bench: Workbench, check: CheckResult, input: PageInput): number[] {
  const { state, problem, note } = input;
  const words = input.search.trim().toLowerCase();
  const indexes: number[] = [];
  for (const [index, contact] of check.contacts.entries()) {
    if (state !== null && contact.state !== state) continue;
    if (problem !== null && contact.problem !== problem) continue;
    if (note !== null && !hasNote(contact, note)) continue;
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
  const cells = bench.contacts.rows[index]?.cells ?? [];
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
    isSentAnyway: check.sendAnyway.has(contact.rowNumber),
    duplicateOf: contact.duplicateOf,
    hasOtherValues: contact.sameNumberOtherValues,
  };
}
