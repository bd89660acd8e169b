import { z } from 'zod';
import type { ColumnRole } from '../domain/draft.ts';
import { limits } from '../domain/limits.ts';
import type { SheetRow, SplitRows } from '../domain/sheet-row.ts';
import { call } from './call.ts';
import { cell, cellEdit, id, ownName, rowSplit, sheetRow } from './fields.ts';

/** A list: the rows of one imported contact sheet. */
export interface ContactList {
  id: string;
  name: string;
  fileName: string;
  sheetName: string;
  headers: string[];
  rowCount: number;
  createdAtMs: number;
  /** False while its rows are still being handed in. */
  isComplete: boolean;
}

const headers = z.array(cell).min(1).max(limits.sheetColumns);

export const listCalls = {
  'lists.create': call(
    z.strictObject({
      name: ownName,
      fileName: z.string().max(260),
      sheetName: z.string().max(260),
      headers,
    }),
  ).returns<ContactList>(),
  /** Adds the next rows, in the order of the sheet. */
  'lists.addRows': call(
    z.strictObject({ listId: id, rows: z.array(sheetRow).min(1).max(limits.rowsPerChunk) }),
  ).returns<null>(),
  /** Ends the hand-over; refused if the number of rows is not what arrived. */
  'lists.complete': call(z.strictObject({ listId: id, rowCount: z.int().min(0) })).returns<ContactList>(),
  'lists.list': call(z.strictObject({})).returns<ContactList[]>(),
  'lists.get': call(z.strictObject({ listId: id })).returns<ContactList>(),
  /** The next rows after a row number (0 = from the start). */
  'lists.rows': call(
    z.strictObject({
      listId: id,
      afterRowNumber: z.int().min(0),
      limit: z.int().min(1).max(limits.rowsPerChunk),
    }),
  ).returns<SheetRow[]>(),
  /** Changes cells, all or none; the cells as imported are kept beside them. Answers each changed row once, in the order of the sheet. */
  'lists.editCells': call(
    z.strictObject({ listId: id, edits: z.array(cellEdit).min(1).max(limits.rowsPerChunk) }),
  ).returns<SheetRow[]>(),
  /** Makes a row of its own of each further value of a cell, after the last row; all or none. */
  'lists.splitRows': call(
    z.strictObject({ listId: id, splits: z.array(rowSplit).min(1).max(limits.splitsPerCall) }),
  ).returns<SplitRows>(),
  /** Takes rows away that `lists.splitRows` made, and changes cells, all or none; answers the changed rows. */
  'lists.unsplitRows': call(
    z.strictObject({
      listId: id,
      rowNumbers: z.array(z.int().min(1)).min(1).max(limits.rowsPerChunk),
      edits: z.array(cellEdit).max(limits.rowsPerChunk),
    }),
  ).returns<SheetRow[]>(),
  'lists.remove': call(z.strictObject({ listId: id })).returns<null>(),
  /** Roles chosen earlier for the same set of headers, if any. */
  'columns.recall': call(z.strictObject({ headers })).returns<ColumnRole[] | null>(),
};
