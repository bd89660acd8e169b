import type { CheckedContact } from '../../../shared/domain/check.ts';
import { headerHint } from '../../../shared/domain/header-words.ts';
import { createDoctor } from '../../../shared/domain/repair/doctor.ts';
import type { RepairKind, Suggestion } from '../../../shared/domain/repair/repair.ts';
import type { RepairCounts } from '../contacts-protocol.ts';
import type { Found } from '../tidy-protocol.ts';
import type { Turn } from '../turn.ts';
import { Superseded, inSlices } from '../turn.ts';
import { beginFinding, hold } from './found.ts';
import type { Workbench } from './state.ts';

/** Fewer valid numbers than this say nothing of the others. */
const fewestNumbers = 3;

/** Looks how the rows to fix may be repaired, and counts the ways; an answer for the last check. */
export async function runRepairs(bench: Workbench, turn: Turn): Promise<RepairCounts> {
  const { check } = bench;
  if (!check?.rules) return { kinds: {}, run: 0 };
  const { contacts, rules } = check;
  if (bench.repairs?.check !== check) {
    const doctor = createDoctor({
      rules,
      mostCountry: mostCountryOf(contacts),
      otherPhoneColumns: otherPhoneColumns(bench, rules.phoneColumn),
    });
    const byIndex = new Map<number, Suggestion>();
    const toFix = [...contacts.keys()].filter((index) => contacts[index]!.problem !== null);
    await inSlices(toFix.length, turn, (position) => {
      const index = toFix[position]!;
      const found = doctor(bench.contacts.rows[index]!, contacts[index]!.problem!);
      if (found) byIndex.set(index, found);
    });
    if (bench.check !== check) throw new Superseded();
    bench.repairs = { check, run: (bench.repairs?.run ?? 0) + 1, byIndex };
    bench.checkSelection = null;
  }
  const kinds: RepairCounts['kinds'] = {};
  for (const { kind } of bench.repairs?.byIndex.values() ?? []) kinds[kind] = (kinds[kind] ?? 0) + 1;
  return { kinds, run: bench.repairs?.run ?? 0 };
}

/** How a row may be repaired, as far as that was looked for since the last check. */
export function suggestionAt({ check, repairs }: Workbench, index: number): Suggestion | null {
  return (repairs?.check === check && repairs?.byIndex.get(index)) || null;
}

/** Finds the edits that make one kind of repair in every row, with the first, second … of the numbers that may be meant; rows that have not as many, or were changed since, are left as they are. */
export function repairEdits(bench: Workbench, { kind, option }: { kind: RepairKind; option: number }): Found {
  const edits = cellsToRepair(bench, kind).flatMap(({ rowNumber, column, options }) => {
    const value = options[option];
    return value === undefined ? [] : [{ rowNumber, column, value }];
  });
  return hold(bench, beginFinding(bench), { edits });
}

/** Finds the splits that make a row of each number of every cell with two. */
export function repairSplits(bench: Workbench): Found {
  const splits = cellsToRepair(bench, 'two_numbers').map(({ rowNumber, column, options }) => ({
    rowNumber,
    column,
    values: options,
  }));
  return hold(bench, beginFinding(bench), { splits });
}

function cellsToRepair(
  { check, repairs, contacts: { rows } }: Workbench,
  kind: RepairKind,
): { rowNumber: number; column: number; options: string[] }[] {
  const column = check?.phoneColumn ?? 0;
  return [...(repairs?.byIndex ?? [])].flatMap(([index, suggestion]) => {
    const { rowNumber, cells } = rows[index]!;
    const isMeant = suggestion.kind === kind && (cells[column] ?? '') === suggestion.before;
    return isMeant ? [{ rowNumber, column, options: suggestion.options }] : [];
  });
}

/** The country of more than half of the valid numbers. */
function mostCountryOf(contacts: readonly CheckedContact[]): string | null {
  const counts = new Map<string, number>();
  let total = 0;
  for (const { number, country } of contacts) {
    if (number === null || country === null) continue;
    total += 1;
    counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  const [country, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  return total >= fewestNumbers && count * 2 > total ? country : null;
}

/** Columns whose headings say telephone, beside the one in use; those that say so plainly first. */
function otherPhoneColumns({ contacts: { headers } }: Workbench, phoneColumn: number): number[] {
  const hints = headers.map((header) => headerHint(header).phone);
  const saying = (hint: number): number[] => [...hints.keys()].filter((column) => hints[column] === hint);
  return [...saying(2), ...saying(1)].filter((column) => column !== phoneColumn);
}
