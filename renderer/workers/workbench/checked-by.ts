import type { CheckedContact, ContactRules } from '../../../shared/domain/check.ts';
import { createContactChecker } from '../../../shared/domain/check.ts';
import type { Draft } from '../../../shared/domain/draft.ts';
import { withKeptRows } from '../../../shared/domain/kept-rows.ts';
import { saysNoMore } from '../../../shared/domain/merge-rows.ts';
import { draftRules } from '../../../shared/domain/plan.ts';
import type { Turn } from '../turn.ts';
import { Superseded, inSlices } from '../turn.ts';
import { indexOfRow } from './rows.ts';
import type { CheckBasis, CheckResult, Workbench } from './state.ts';
import { touchedRows } from './touched-rows.ts';

/** What a check and a plan are made of beside the rows. */
export interface CheckInput {
  draft: Draft;
  doNotContact: readonly string[];
}

/** The rows checked by the draft's rules, anew only where rules or rows have changed; without a phone column nothing can be checked. */
export async function checkedBy(
  bench: Workbench,
  { draft, doNotContact }: CheckInput,
  turn: Turn,
): Promise<CheckResult> {
  const { revision } = bench;
  const basis = basisOf(draft, doNotContact);
  const key = JSON.stringify([revision, basis.rules, draft.sendAnywayRows, draft.keptRows, doNotContact]);
  if (bench.check?.key === key) return bench.check;
  const rules = draftRules(draft, basis.doNotContact);
  const contacts = rules ? await check(bench, basis, rules, turn) : [];
  // The rows changed meanwhile: whoever changed them asks again.
  if (bench.revision !== revision) throw new Superseded();
  bench.changedRows.clear();
  bench.check = {
    key,
    basis,
    rules,
    contacts,
    ready: readyOf(contacts),
    phoneColumn: rules?.phoneColumn ?? 0,
    countryColumn: rules?.countryColumn ?? null,
  };
  bench.checkSelection = null;
  return bench.check;
}

async function check(
  bench: Workbench,
  basis: CheckBasis,
  rules: ContactRules,
  turn: Turn,
): Promise<CheckedContact[]> {
  const { rows } = bench.contacts;
  const touched = touchedRows(bench, basis, rules);
  const isKept = (index: number): boolean => basis.kept.has(rows[index]!.rowNumber);
  const kept = touched ? touched.filter(isKept) : indexesOf(bench, basis.kept);
  const checker = createContactChecker(
    withKeptRows(
      rules,
      kept.map((index) => rows[index]!),
    ),
  );
  const contacts: CheckedContact[] = touched ? [...(bench.check?.contacts ?? [])] : [];
  await inSlices(touched ? touched.length : rows.length, turn, (position) => {
    const index = touched ? touched[position]! : position;
    contacts[index] = settled(bench, rules, checker(rows[index]!), index);
  });
  return contacts;
}

/** The contact without "other values" where the kept row says all that this one says, as after a merge. */
function settled(
  { contacts: { rows } }: Workbench,
  { phoneColumn }: ContactRules,
  contact: CheckedContact,
  index: number,
): CheckedContact {
  if (!contact.sameNumberOtherValues || contact.duplicateOf === null) return contact;
  const kept = rows[indexOfRow(rows, contact.duplicateOf)]?.cells ?? [];
  return saysNoMore(kept, rows[index]!.cells, phoneColumn)
    ? { ...contact, sameNumberOtherValues: false }
    : contact;
}

function indexesOf({ contacts: { rows } }: Workbench, rowNumbers: ReadonlySet<number>): number[] {
  return [...rowNumbers]
    .map((rowNumber) => indexOfRow(rows, rowNumber))
    .filter((index) => index !== -1)
    .sort((a, b) => a - b);
}

function readyOf(contacts: readonly CheckedContact[]): number[] {
  const ready: number[] = [];
  contacts.forEach(({ state }, index) => {
    if (state === 'ready') ready.push(index);
  });
  return ready;
}

function basisOf(draft: Draft, doNotContact: readonly string[]): CheckBasis {
  const { columnRoles, country, countryWords, includeHidden, allowUnconfirmed, allowSpecial } = draft;
  const rules = [columnRoles, country, countryWords, includeHidden, allowUnconfirmed, allowSpecial];
  return {
    rules: JSON.stringify(rules),
    sendAnyway: new Set(draft.sendAnywayRows),
    kept: new Set(draft.keptRows),
    doNotContact: new Set(doNotContact),
  };
}
