import { sayDifferently } from '../../../shared/domain/merge-rows.ts';
import type { DuplicateCalls, DuplicateRow, Keep } from '../duplicates-protocol.ts';
import { groupWith, groupsFor } from './duplicate-groups.ts';
import type { CheckResult, DuplicateRows, Workbench } from './state.ts';

type PageInput = DuplicateCalls['duplicates.page']['input'];

const shownCharacters = 200;
/** Rows of one group that are compared with one another, and that a dialog can show. */
const comparedRows = 20;

/** The rows on screen of groups with one number, beside each other. */
export function duplicatesPage(
  bench: Workbench,
  input: PageInput,
): DuplicateCalls['duplicates.page']['output'] {
  const { check } = bench;
  if (!check) return { rows: [], matching: 0 };
  const rows: DuplicateRow[] = [];
  const { offset, limit, columns } = input;
  let matching = 0;
  groupsFor(bench, check, input).forEach((group, place) => {
    const from = Math.max(0, offset - matching);
    const to = Math.min(group.indexes.length, offset + limit - matching);
    const differing = from < to ? differingColumns(bench, check, group, columns) : [];
    for (let at = from; at < to; at += 1) {
      rows.push(viewOf(bench, check, group, { at, place, columns, differing }));
    }
    matching += group.indexes.length;
  });
  return { rows, matching };
}

function viewOf(
  { contacts: { rows } }: Workbench,
  check: CheckResult,
  group: DuplicateRows,
  { at, place, columns, differing }: { at: number; place: number; columns: number[]; differing: boolean[] },
): DuplicateRow {
  const index = group.indexes[at]!;
  const { rowNumber, cells } = rows[index]!;
  return {
    rowNumber,
    number: check.contacts[index]?.number ?? '',
    group: place,
    isFirst: at === 0,
    rowsInGroup: group.indexes.length,
    keptRow: rows[group.kept]!.rowNumber,
    cells: columns.map((column) => (cells[column] ?? '').slice(0, shownCharacters)),
    differs: differing,
  };
}

function differingColumns(
  { contacts: { rows } }: Workbench,
  { phoneColumn }: CheckResult,
  group: DuplicateRows,
  columns: number[],
): boolean[] {
  const compared = group.indexes.slice(0, comparedRows).map((index) => rows[index]!.cells);
  // The number is the same, however it is written.
  return columns.map((column) => column !== phoneColumn && sayDifferently(compared, column));
}

/** The rows with the number of a row, whole. */
export function duplicateGroup(
  bench: Workbench,
  rowNumber: number,
): DuplicateCalls['duplicates.group']['output'] {
  const { check, contacts } = bench;
  const group = check && groupWith(bench, check, rowNumber);
  if (!group) return null;
  // The kept row is always among those shown.
  const others = group.indexes.filter((index) => index !== group.kept).slice(0, comparedRows - 1);
  const shown = [group.kept, ...others].sort((a, b) => a - b);
  return {
    number: check.contacts[group.kept]?.number ?? '',
    keptRow: contacts.rows[group.kept]!.rowNumber,
    rows: shown.map((index) => {
      const { rowNumber: shownRow, cells } = contacts.rows[index]!;
      return { rowNumber: shownRow, cells };
    }),
    more: group.indexes.length - shown.length,
  };
}

/** Chooses the kept rows anew for a group or for many; other groups keep theirs. */
export function keepRows(
  bench: Workbench,
  { keep, of, keptRows }: DuplicateCalls['duplicates.keep']['input'],
): DuplicateCalls['duplicates.keep']['output'] {
  const { check, contacts } = bench;
  if (!check) return { keptRows, groups: 0 };
  const one = 'rowNumber' in of ? groupWith(bench, check, of.rowNumber) : null;
  const groups = 'rowNumber' in of ? (one ? [one] : []) : groupsFor(bench, check, of);
  const kept = new Set(keptRows);
  const rowNumberOf = (index: number): number => contacts.rows[index]!.rowNumber;
  for (const { indexes } of groups) {
    const wanted = wantedRow(indexes.map(rowNumberOf), keep);
    for (const index of indexes) kept.delete(rowNumberOf(index));
    if (wanted !== null) kept.add(wanted);
  }
  return { keptRows: [...kept].sort((a, b) => a - b), groups: groups.length };
}

/** The row to be named among the kept ones; null for the first, which is kept by itself. */
function wantedRow(rowNumbers: readonly number[], keep: Keep): number | null {
  const wanted = keep === 'first' ? rowNumbers[0] : keep === 'last' ? rowNumbers.at(-1) : keep;
  return wanted === undefined || wanted === rowNumbers[0] || !rowNumbers.includes(wanted) ? null : wanted;
}
