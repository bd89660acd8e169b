import type { ContactList, ListImport, ListMapping, ListOverview } from '../../shared/contract/lists.ts';
import type { ColumnRole } from '../../shared/domain/draft.ts';
import type { CellEdit, RowSplit, SheetRow, SplitRows } from '../../shared/domain/sheet-row.ts';

/** A list as an import leaves it, or as it was before. */
export interface ListVersion {
  /** The rows: those of a list of this id. */
  rowsId: string;
  fileName: string;
  sheetName: string;
  headers: string[];
  rowCount: number;
  mapping: ListMapping | null;
}

export interface ListStore {
  /** Makes a list; as a version of another one it is on no screen. */
  create(list: ContactList, versionOf?: string | null): void;
  addRows(listId: string, rows: readonly SheetRow[]): void;
  complete(listId: string): ContactList;
  list(): ContactList[];
  get(listId: string): ContactList | null;
  rows(listId: string, afterRowNumber: number, limit: number): SheetRow[];
  row(listId: string, rowNumber: number): SheetRow | null;
  /** The next rows of a version, whether the list points to it or not. */
  versionRows(versionId: string, afterRowNumber: number, limit: number): SheetRow[];
  /** Changes cells in one transaction; answers each changed row once, by row number. Null, and nothing changed, where a row is not there. */
  editCells(listId: string, edits: readonly CellEdit[]): SheetRow[] | null;
  /** Splits cells in one transaction. Null, and nothing changed, where a row is not there. */
  splitRows(listId: string, splits: readonly RowSplit[]): SplitRows | null;
  /** Removes rows that a split made and changes cells, in one transaction. Null, and nothing changed, where one of them is not such a row or not there. */
  unsplitRows(listId: string, rowNumbers: readonly number[], edits: readonly CellEdit[]): SheetRow[] | null;
  /** The last row number of a list; 0 for an empty one. */
  lastRowNumber(listId: string): number;
  rename(listId: string, name: string): void;
  /** Every list whose rows have all arrived, the newest first, with what uses it. */
  overview(): ListOverview[];
  mapping(listId: string): ListMapping | null;
  keepMapping(listId: string, mapping: ListMapping): void;
  /** Ids of the campaigns that were not sent yet and use a list. */
  draftsOf(listId: string): string[];
  /** Takes a list out of sight and out of the drafts that use it; its rows go by `removeRows`. */
  retire(listId: string): void;
  /** Removes the next rows of a retired list, and the list after the last; whether any are left. */
  removeRows(listId: string, limit: number): boolean;
  /** Forgets lists made before a time whose rows never all arrived, and versions that no list points to. */
  removeIncomplete(beforeMs: number): void;
  /** What was imported into a list, the newest first. */
  imports(listId: string): ListImport[];
  /** Makes a version the rows of a list and notes the import, in one transaction with `others`. */
  takeVersion(
    listId: string,
    version: ListVersion,
    entry: Omit<ListImport, 'id' | 'canUndo'>,
    others: () => void,
  ): void;
  /** The list as it was before its newest import; null where that cannot be undone. */
  before(listId: string): (ListVersion & { importId: number }) | null;
  /** Puts a list back to where it was before its newest import, in one transaction with `others`; answers the version that goes. */
  undoImport(listId: string, others: () => void): string | null;
  /** Makes a list a version of another one. */
  adopt(listId: string, versionOf: string): void;
  /** Whether the rows of this id are those of a list, or kept for Undo. */
  isKeptVersion(versionId: string): boolean;
  /** Ids of the versions of a list, with rows of their own. */
  versionsOf(listId: string): string[];
  /** Forgets how a list was before its older imports; answers the versions that go. */
  forgetOldVersions(listId: string, atMost: { versions: number; rows: number }): string[];
  rememberRoles(headerKey: string, roles: readonly ColumnRole[], nowMs: number): void;
  recallRoles(headerKey: string): ColumnRole[] | null;
}
