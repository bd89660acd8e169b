import { ExpectedError } from '../../../shared/contract/errors.ts';
import type { ContactList, ListImport } from '../../../shared/contract/lists.ts';
import type { ImportWay } from '../../../shared/domain/import-again/counts.ts';
import { effectOf } from '../../../shared/domain/import-again/counts.ts';
import { headersAfterReplace } from '../../../shared/domain/import-again/line-up.ts';
import { limits } from '../../../shared/domain/limits.ts';
import type { SheetRow } from '../../../shared/domain/sheet-row.ts';
import type { Deps } from '../deps.ts';
import type { ListVersion } from '../ports-lists.ts';
import { announce } from '../sending/announcer.ts';
import { inSlices } from '../slices.ts';
import type { ComparedLists } from './compare-lists.ts';
import { movedDrafts } from './drafts-of-list.ts';
import type { ImportJob } from './import-job.ts';
import { sliceOf } from './import-job.ts';
import { mappingAfter } from './mapping-after.ts';
import { removeVersion } from './remove-version.ts';

/** Expects the rows that an import may write, before it compares: where a total grows later the bar steps back. */
export function expectImport(list: ContactList, file: ContactList, way: ImportWay, job: ImportJob): void {
  if (way !== 'replace') job.expect(list.rowCount + file.rowCount);
}

/**
 * Imports a compared file into its list: the rows as they will be are made beside those that are there, and one transaction
 * points the list to them. Until then nothing has changed; after it the old rows stay for Undo.
 */
export async function importAgain(
  deps: Deps,
  compared: ComparedLists,
  way: ImportWay,
  job: ImportJob,
): Promise<ListImport> {
  const { list, file, comparison } = compared;
  const { store, clock } = deps;
  const version = way === 'replace' ? replaced(compared) : await written(deps, compared, way, job);
  const moved = await movedDrafts(deps, { compared, version, way }, job);
  const effect = effectOf(comparison.counts(), way);
  const entry = { way, fileName: file.fileName, importedAtMs: clock.nowMs(), ...effect };
  try {
    store.lists.takeVersion(list.id, version, entry, () => {
      if (way === 'replace') store.lists.adopt(file.id, list.id);
      else store.lists.complete(version.rowsId);
      for (const { campaignId, draft } of moved) store.campaigns.putDraft(campaignId, draft);
    });
  } catch (cause) {
    if (way !== 'replace') await removeVersion(deps, version.rowsId);
    throw cause;
  }
  for (const { campaignId } of moved) announce(deps, campaignId);
  if (way !== 'replace') await removeVersion(deps, file.id);
  const atMost = { versions: limits.versionsKept, rows: limits.versionRowsKept };
  for (const versionId of store.lists.forgetOldVersions(list.id, atMost)) {
    await removeVersion(deps, versionId);
  }
  const [newest] = store.lists.imports(list.id);
  return newest!;
}

function replaced(compared: ComparedLists): ListVersion {
  const { file, columns } = compared;
  const { fileName, sheetName, rowCount } = file;
  const headers = headersAfterReplace(file.headers, columns);
  const mapping = mappingAfter(compared, 'replace');
  return { rowsId: file.id, fileName, sheetName, headers, rowCount, mapping };
}

/** Writes the rows of the list as they will be: its own, changed or not, and then the new ones. */
async function written(
  deps: Deps,
  compared: ComparedLists,
  way: Exclude<ImportWay, 'replace'>,
  job: ImportJob,
): Promise<ListVersion> {
  const { list, file, columns, comparison } = compared;
  const { lists } = deps.store;
  const added = comparison.addedRows(way);
  const lastRowNumber = lists.lastRowNumber(list.id);
  const rowCount = list.rowCount + added.length;
  if (rowCount > limits.sheetRows || lastRowNumber + added.length > limits.sheetRows * 2) {
    throw new ExpectedError('too_many_rows', { limit: limits.sheetRows });
  }
  const { fileName, sheetName } = list;
  const { headers } = columns;
  const rowsId = deps.newId();
  const createdAtMs = deps.clock.nowMs();
  lists.create(
    {
      id: rowsId,
      name: list.name,
      fileName,
      sheetName,
      headers,
      rowCount: 0,
      createdAtMs,
      isComplete: false,
    },
    list.id,
  );
  const write = (rows: readonly SheetRow[]): boolean => {
    lists.addRows(rowsId, rows);
    job.pass(rows.length);
    return rows.length > 0;
  };
  const newRow = (fileRowNumber: number, index: number): SheetRow => {
    const row = lists.row(file.id, fileRowNumber);
    if (!row) throw new ExpectedError('not_found', { what: 'row' });
    const { cells, hidden } = comparison.placed(row);
    return { rowNumber: lastRowNumber + index + 1, cells, hidden };
  };
  const bounds = sliceOf(headers.length);
  // Rows of the file that are no new ones are not written.
  job.expect(added.length - file.rowCount);
  try {
    let afterRowNumber = 0;
    await inSlices(deps, bounds, (size) => {
      const rows = lists.rows(list.id, afterRowNumber, size);
      afterRowNumber = rows.at(-1)?.rowNumber ?? afterRowNumber;
      return write(way === 'update' ? rows.map(comparison.updated) : rows);
    });
    let done = 0;
    await inSlices(deps, bounds, (size) => {
      const rows = added.slice(done, done + size).map((rowNumber, at) => newRow(rowNumber, done + at));
      done += rows.length;
      return write(rows);
    });
  } catch (cause) {
    await removeVersion(deps, rowsId);
    throw cause;
  }
  return { rowsId, fileName, sheetName, headers, rowCount, mapping: mappingAfter(compared, way) };
}
