import { z } from 'zod';
import type { ImportCounts } from '../domain/import-again/counts.ts';
import { importWays } from '../domain/import-again/counts.ts';
import { call } from './call.ts';
import { id } from './fields.ts';
import type { ListImport } from './lists.ts';

/** A row of a list that a newer file changes. */
export interface ChangedRow {
  rowNumber: number;
  name: string;
  cells: { header: string; before: string; after: string }[];
  /** Whether the file hides the row now; null = as before. */
  hidden: boolean | null;
}

/** A list beside a newer file of it, before anything changes. */
export interface ListComparison {
  counts: ImportCounts;
  /** Columns that only the file has. */
  newColumns: string[];
  /** Columns that only the list has. */
  missingColumns: string[];
  /** What the list and the file call the phone column, where the names differ. */
  phoneHeader: { list: string; file: string } | null;
  /** Other columns that stand under a heading of the list which is not theirs. */
  putUnder: { header: string; under: string }[];
  /** How many cells change, by column. */
  changedColumns: { header: string; count: number }[];
  /** The first rows that change. */
  changes: ChangedRow[];
}

const pair = { listId: id, fileListId: id };

export const listImportCalls = {
  /** Compares a list with a newer file of it, which was handed in as a list; null where that was cancelled. */
  'lists.compare': call(z.strictObject(pair)).returns<ListComparison | null>(),
  /** Imports the file into the list; drafts that use either go on with the list. Null where that was cancelled and nothing changed. */
  'lists.importAgain': call(
    z.strictObject({ ...pair, way: z.enum(importWays) }),
  ).returns<ListImport | null>(),
  /** Ends comparing or importing; nothing has changed then. */
  'lists.cancelImport': call(z.strictObject({ listId: id })).returns<null>(),
  /** Puts a list back to where it was before its newest import; refused for the first one, with which the list goes. */
  'lists.undoImport': call(z.strictObject({ listId: id })).returns<null>(),
};
