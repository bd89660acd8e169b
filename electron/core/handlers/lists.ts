import type { Handlers } from '../../../shared/contract.ts';
import { ExpectedError } from '../../../shared/contract/errors.ts';
import type { ContactList } from '../../../shared/contract/lists.ts';
import { headerKey } from '../../../shared/domain/columns.ts';
import { limits } from '../../../shared/domain/limits.ts';
import type { Deps } from '../deps.ts';
import type { BusyLists } from '../lists/busy-lists.ts';
import { createImportJob } from '../lists/import-job.ts';
import { removeVersion } from '../lists/remove-version.ts';
import { announce } from '../sending/announcer.ts';

type Names =
  | 'lists.create'
  | 'lists.addRows'
  | 'lists.complete'
  | 'lists.list'
  | 'lists.get'
  | 'lists.overview'
  | 'lists.rename'
  | 'lists.rows'
  | 'lists.editCells'
  | 'lists.splitRows'
  | 'lists.unsplitRows'
  | 'lists.remove'
  | 'columns.recall';

/** Lists as they are handed in by the renderer's sheet worker, row by row and validated. */
export function listHandlers(deps: Deps, busy: BusyLists): Pick<Handlers, Names> {
  const { store, clock, newId } = deps;
  const arrived = new Map<string, { rows: number; lastRowNumber: number }>();
  const list = (listId: string): ContactList => {
    const found = store.lists.get(listId);
    // What was imported into a list, or is kept for Undo, is no list of its own any more.
    if (!found || store.lists.isKeptVersion(listId)) throw new ExpectedError('not_found', { what: 'list' });
    return found;
  };
  const free = (listId: string): ContactList => {
    busy.mustBeFree(listId);
    return list(listId);
  };
  return {
    'lists.create': ({ name, fileName, sheetName, headers, versionOf }) => {
      if (versionOf !== null) list(versionOf);
      const created = { id: newId(), name, fileName, sheetName, headers };
      const whole = { ...created, rowCount: 0, createdAtMs: clock.nowMs(), isComplete: false };
      store.lists.create(whole, versionOf);
      arrived.set(whole.id, { rows: 0, lastRowNumber: 0 });
      return whole;
    },
    'lists.addRows': ({ listId, rows }) => {
      const progress = arrived.get(listId);
      if (list(listId).isComplete || !progress) throw new ExpectedError('wrong_state');
      let { lastRowNumber } = progress;
      for (const row of rows) {
        if (row.rowNumber <= lastRowNumber) throw new ExpectedError('bad_input', { field: 'rowNumber' });
        lastRowNumber = row.rowNumber;
      }
      const total = progress.rows + rows.length;
      if (total > limits.sheetRows) throw new ExpectedError('too_many_rows', { limit: limits.sheetRows });
      store.lists.addRows(listId, rows);
      arrived.set(listId, { rows: total, lastRowNumber });
      return null;
    },
    'lists.complete': ({ listId, rowCount }) => {
      if (arrived.get(listId)?.rows !== rowCount) throw new ExpectedError('bad_input', { field: 'rowCount' });
      arrived.delete(listId);
      return store.lists.complete(listId);
    },
    'lists.list': () => store.lists.list(),
    'lists.get': ({ listId }) => list(listId),
    'lists.rows': ({ listId, afterRowNumber, limit }) => store.lists.rows(listId, afterRowNumber, limit),
    'lists.editCells': ({ listId, edits }) => {
      inColumns(free(listId), edits);
      return thatAre(store.lists.editCells(listId, edits));
    },
    'lists.splitRows': ({ listId, splits }) => {
      const whole = free(listId);
      inColumns(whole, splits);
      if (!whole.isComplete) throw new ExpectedError('wrong_state');
      const added = splits.reduce((sum, { values }) => sum + values.length - 1, 0);
      const isTooMany =
        whole.rowCount + added > limits.sheetRows ||
        store.lists.lastRowNumber(listId) + added > limits.sheetRows * 2;
      if (isTooMany) throw new ExpectedError('too_many_rows', { limit: limits.sheetRows });
      return thatAre(store.lists.splitRows(listId, splits));
    },
    'lists.unsplitRows': ({ listId, rowNumbers, edits }) => {
      inColumns(free(listId), edits);
      return thatAre(store.lists.unsplitRows(listId, rowNumbers, edits));
    },
    'lists.overview': () => store.lists.overview(),
    'lists.rename': ({ listId, name }) => {
      list(listId);
      store.lists.rename(listId, name);
      return null;
    },
    'lists.remove': async ({ listId, evenIfUsed }) => {
      busy.mustBeFree(listId);
      if (store.lists.isKeptVersion(listId)) throw new ExpectedError('not_found', { what: 'list' });
      const drafts = store.lists.draftsOf(listId);
      if (drafts.length > 0 && !evenIfUsed) throw new ExpectedError('list_in_use');
      arrived.delete(listId);
      const versions = [...store.lists.versionsOf(listId), listId];
      const job = createImportJob(deps, listId);
      for (const versionId of versions) job.expect(store.lists.get(versionId)?.rowCount ?? 0);
      store.lists.retire(listId);
      for (const campaignId of drafts) announce(deps, campaignId);
      for (const versionId of versions) await removeVersion(deps, versionId, job);
      return null;
    },
    'columns.recall': ({ headers }) => {
      const roles = store.lists.recallRoles(headerKey(headers));
      return roles?.length === headers.length ? roles : null;
    },
  };
}

function inColumns({ headers }: ContactList, cells: readonly { column: number }[]): void {
  if (cells.some(({ column }) => column >= headers.length)) {
    throw new ExpectedError('bad_input', { field: 'column' });
  }
}

function thatAre<T>(rows: T | null): T {
  if (rows === null) throw new ExpectedError('not_found', { what: 'row' });
  return rows;
}
