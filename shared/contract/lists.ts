import { z } from 'zod';
import type { ColumnRole, Draft } from '../domain/draft.ts';
import type { CampaignState } from '../domain/states.ts';
import type { ImportEffect, ImportWay } from '../domain/import-again/counts.ts';
import { limits } from '../domain/limits.ts';
import type { SheetRow, SplitRows } from '../domain/sheet-row.ts';
import { call } from './call.ts';
import { cell, cellEdit, id, ownName, rowSplit, rowsText, sheetRow } from './fields.ts';

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

/** What the columns of a list are, as its newest campaign has it. */
export type ListMapping = Pick<Draft, 'columnRoles' | 'country' | 'countryWords'>;

/** An import into a list: what came, changed and went; of the first one, its rows. */
export interface ListImport extends ImportEffect {
  id: number;
  way: ImportWay | 'first';
  fileName: string;
  importedAtMs: number;
  /** Whether the list can be put back to where it was before: only the newest import, and while that is kept. */
  canUndo: boolean;
}

/** A list as the screen of lists shows it: with its mapping, if it has one, and what uses it. */
export interface ListOverview extends ContactList {
  mapping: ListMapping | null;
  /** What was imported, the newest first. */
  imports: ListImport[];
  usedBy: { campaignId: string; name: string; state: CampaignState }[];
}

const sheetRows = z.array(sheetRow).min(1).max(limits.rowsPerChunk);
const headers = z.array(cell).min(1).max(limits.sheetColumns);

export const listCalls = {
  'lists.create': call(
    z.strictObject({
      name: ownName,
      fileName: z.string().max(260),
      sheetName: z.string().max(260),
      headers,
      /** The list that this is a newer file of: it is on no screen, and goes at a later start unless it is imported. */
      versionOf: id.nullable().default(null),
    }),
  ).returns<ContactList>(),
  /** Adds the next rows, in the order of the sheet: as they are, or as `rowsText` writes them. */
  'lists.addRows': call(
    z.strictObject({ listId: id, rows: z.union([sheetRows, rowsText.pipe(sheetRows)]) }),
  ).returns<null>(),
  /** Ends the hand-over; refused if the number of rows is not what arrived. */
  'lists.complete': call(z.strictObject({ listId: id, rowCount: z.int().min(0) })).returns<ContactList>(),
  'lists.list': call(z.strictObject({})).returns<ContactList[]>(),
  /** Every list whose rows have all arrived, the newest first. */
  'lists.overview': call(z.strictObject({})).returns<ListOverview[]>(),
  'lists.rename': call(z.strictObject({ listId: id, name: ownName })).returns<null>(),
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
  /**
   * Removes a list and its rows; campaigns that were sent keep their people. Refused with `list_in_use` where a draft uses
   * it, unless the owner said so: those drafts start again at Choose sheet.
   */
  'lists.remove': call(
    z.strictObject({ listId: id, evenIfUsed: z.boolean().default(false) }),
  ).returns<null>(),
  /** Roles chosen earlier for the same set of headers, if any. */
  'columns.recall': call(z.strictObject({ headers })).returns<ColumnRole[] | null>(),
};
