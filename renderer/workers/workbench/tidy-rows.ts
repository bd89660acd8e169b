import type { ColumnRole } from '../../../shared/domain/draft.ts';
import type { CellEdit } from '../../../shared/domain/sheet-row.ts';
import { type TidyKind, tidied, tidyKinds } from '../../../shared/domain/tidy.ts';
import type { Found, TidyView } from '../tidy-protocol.ts';
import type { Turn } from '../turn.ts';
import { inSlices } from '../turn.ts';
import { beginFinding, hold } from './found.ts';
import type { Workbench } from './state.ts';

const shownSamples = 3;

/** What each kind of tidying would change, with samples. */
export async function tidyPreview(
  bench: Workbench,
  columnRoles: readonly ColumnRole[],
  turn: Turn,
): Promise<TidyView[]> {
  const views = tidyKinds.map((kind): TidyView => ({ kind, count: 0, samples: [] }));
  await inSlices(bench.contacts.rows.length, turn, (index) => {
    for (const view of views) {
      for (const { rowNumber, before, value } of editsOf(bench, columnRoles, view.kind, index)) {
        view.count += 1;
        if (view.samples.length < shownSamples) view.samples.push({ rowNumber, before, after: value });
      }
    }
  });
  return views;
}

/** Finds the edits of one kind of tidying in all rows. */
export async function tidyEdits(
  bench: Workbench,
  { columnRoles, kind }: { columnRoles: readonly ColumnRole[]; kind: TidyKind },
  turn: Turn,
): Promise<Found> {
  const id = beginFinding(bench);
  const edits: CellEdit[] = [];
  await inSlices(bench.contacts.rows.length, turn, (index) => {
    for (const { rowNumber, column, value } of editsOf(bench, columnRoles, kind, index)) {
      edits.push({ rowNumber, column, value });
    }
  });
  return hold(bench, id, { edits });
}

function editsOf(
  { contacts: { rows } }: Workbench,
  columnRoles: readonly ColumnRole[],
  kind: TidyKind,
  index: number,
): (CellEdit & { before: string })[] {
  const { rowNumber, cells } = rows[index]!;
  const edits: (CellEdit & { before: string })[] = [];
  cells.forEach((before, column) => {
    const role = columnRoles[column];
    // Numbers are read whatever their spaces, and have repairs of their own.
    if (role === undefined || role === 'leave_out' || role === 'phone') return;
    const value = tidied(kind, before, role === 'name' || role === 'full_name');
    if (value !== before) edits.push({ rowNumber, column, value, before });
  });
  return edits;
}
