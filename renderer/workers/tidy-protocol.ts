import type { ColumnRole } from '../../shared/domain/draft.ts';
import type { CellEdit, RowSplit } from '../../shared/domain/sheet-row.ts';
import type { TidyKind } from '../../shared/domain/tidy.ts';

/** How many cells one kind of tidying would change, and the first of them before and after. */
export interface TidyView {
  kind: TidyKind;
  count: number;
  samples: { rowNumber: number; before: string; after: string }[];
}

/** Changes that were found in the rows: the worker holds them, for the window would pause while many pass through it at once. */
export interface Found {
  id: number;
  count: number;
}

/** Which of the changes that were found are taken. */
interface FoundPiece {
  id: number;
  from: number;
  limit: number;
}

/** What the page may ask about changes of many cells at once. */
export interface TidyCalls {
  'tidy.preview': { input: { columnRoles: ColumnRole[] }; output: TidyView[] };
  'tidy.edits': { input: { columnRoles: ColumnRole[]; kind: TidyKind }; output: Found };
  /** A piece of the edits that were found last; nothing once others were looked for or other rows came. */
  'found.edits': { input: FoundPiece; output: CellEdit[] };
  /** The same of splits. */
  'found.splits': { input: FoundPiece; output: RowSplit[] };
  /** The cells as they stand that edits would change, to put them back. */
  'rows.before': { input: { mark: number; edits: readonly CellEdit[] }; output: CellEdit[] };
  /** How many cells of a column say what a cell said. */
  'rows.same': { input: { column: number; value: string }; output: number };
  /** The edits that make them say another thing. */
  'rows.sameEdits': { input: { column: number; value: string; after: string }; output: Found };
  /** All cells of a row. */
  'rows.one': { input: { rowNumber: number }; output: string[] };
}
