import type { ColumnRole } from '../../shared/domain/draft.ts';
import type { CellEdit } from '../../shared/domain/sheet-row.ts';
import type { TidyKind } from '../../shared/domain/tidy.ts';

/** How many cells one kind of tidying would change, and the first of them before and after. */
export interface TidyView {
  kind: TidyKind;
  count: number;
  samples: { rowNumber: number; before: string; after: string }[];
}

/** What the page may ask about changes of many cells at once. */
export interface TidyCalls {
  'tidy.preview': { input: { columnRoles: ColumnRole[] }; output: TidyView[] };
  'tidy.edits': { input: { columnRoles: ColumnRole[]; kind: TidyKind }; output: CellEdit[] };
  /** The cells as they stand that edits would change, to put them back. */
  'rows.before': { input: { edits: readonly CellEdit[] }; output: CellEdit[] };
  /** The row numbers of the cells of a column that say what a cell said. */
  'rows.same': { input: { column: number; value: string }; output: number[] };
  /** All cells of a row. */
  'rows.one': { input: { rowNumber: number }; output: string[] };
}
