import type { Database } from 'better-sqlite3';
import type { ListImport } from '../../shared/contract/lists.ts';
import type { ListStore, ListVersion } from '../core/ports-lists.ts';

type ImportNames =
  | 'imports'
  | 'takeVersion'
  | 'before'
  | 'undoImport'
  | 'adopt'
  | 'isKeptVersion'
  | 'versionsOf'
  | 'forgetOldVersions';

interface ImportRow extends Omit<ListImport, 'canUndo'> {
  beforeRowsId: string | null;
  before: string | null;
}

type Before = Omit<ListVersion, 'rowsId'>;

/** Imports into lists: each makes a version, rows of its own to which the list then points; the rows before stay for Undo. */
export function listImportStore(
  database: Database,
): Pick<ListStore, ImportNames> & { noteFirst(listId: string): void } {
  const insert = database.prepare(
    `INSERT INTO list_imports (list_id, way, file_name, imported_at_ms, added, changed, removed, before_rows_id, before)
     SELECT id, @way, @fileName, @importedAtMs, @added, @changed, @removed, coalesce(rows_id, id),
       json_object('fileName', file_name, 'sheetName', sheet_name, 'headers', json(headers), 'rowCount', row_count,
         'mapping', json(mapping))
     FROM lists WHERE id = @listId`,
  );
  const noteFirst = database.prepare<[string]>(
    `INSERT INTO list_imports (list_id, way, file_name, imported_at_ms, added, changed, removed)
     SELECT id, 'first', file_name, created_at_ms, row_count, 0, 0 FROM lists WHERE id = ? AND version_of IS NULL`,
  );
  const all = database.prepare<[string], ImportRow>(
    `SELECT id, way, file_name AS fileName, imported_at_ms AS importedAtMs, added, changed, removed,
       before_rows_id AS beforeRowsId, before FROM list_imports WHERE list_id = ? ORDER BY id DESC`,
  );
  const point = database.prepare(
    `UPDATE lists SET rows_id = nullif(@rowsId, id), file_name = @fileName, sheet_name = @sheetName, headers = @headers,
       row_count = @rowCount, mapping = @mapping WHERE id = @listId`,
  );
  const rowsId = database
    .prepare<[string], string>('SELECT coalesce(rows_id, id) FROM lists WHERE id = ?')
    .pluck();
  const hide = database.prepare<[string]>(
    'UPDATE lists SET is_complete = 0, created_at_ms = 0 WHERE id = ? AND version_of IS NOT NULL',
  );
  const adopt = database.prepare<[string, string]>('UPDATE lists SET version_of = ? WHERE id = ?');
  const forgetEntries = database.prepare<[string]>('DELETE FROM list_imports WHERE list_id = ?');
  const versions = database.prepare<[string], string>('SELECT id FROM lists WHERE version_of = ?').pluck();
  const keptVersion = database.prepare<[string]>(
    `SELECT 1 FROM lists version WHERE id = ? AND version_of IS NOT NULL AND (
       EXISTS (SELECT 1 FROM lists WHERE rows_id = version.id)
       OR EXISTS (SELECT 1 FROM list_imports WHERE before_rows_id = version.id))`,
  );
  const forgetEntry = database.prepare<[number]>('DELETE FROM list_imports WHERE id = ?');
  const forgetBefore = database.prepare<[number]>(
    'UPDATE list_imports SET before_rows_id = NULL, before = NULL WHERE id = ?',
  );

  const pointTo = (listId: string, { headers, mapping, ...version }: ListVersion): void =>
    void point.run({
      ...version,
      headers: JSON.stringify(headers),
      mapping: mapping && JSON.stringify(mapping),
      listId,
    });

  function before(listId: string): (ListVersion & { importId: number }) | null {
    const [newest] = all.all(listId);
    if (!newest?.before || newest.beforeRowsId === null) return null;
    return { ...(JSON.parse(newest.before) as Before), rowsId: newest.beforeRowsId, importId: newest.id };
  }

  return {
    noteFirst: (listId) => void noteFirst.run(listId),
    imports: (listId) =>
      all
        .all(listId)
        .map(({ id, way, fileName, importedAtMs, added, changed, removed, beforeRowsId }, nth) => {
          const canUndo = nth === 0 && (way === 'first' || beforeRowsId !== null);
          return { id, way, fileName, importedAtMs, added, changed, removed, canUndo };
        }),
    takeVersion: (listId, version, entry, others) =>
      database
        .transaction(() => {
          insert.run({ ...entry, listId });
          pointTo(listId, version);
          others();
        })
        .immediate(),
    before,
    undoImport: (listId, others) =>
      database
        .transaction(() => {
          const version = before(listId);
          if (!version) return null;
          const gone = rowsId.get(listId) ?? null;
          pointTo(listId, version);
          forgetEntry.run(version.importId);
          if (gone !== null) hide.run(gone);
          others();
          return gone;
        })
        .immediate(),
    adopt: database.transaction((listId: string, versionOf: string) => {
      forgetEntries.run(listId);
      adopt.run(versionOf, listId);
    }),
    isKeptVersion: (versionId) => keptVersion.get(versionId) !== undefined,
    versionsOf: (listId) => versions.all(listId),
    forgetOldVersions: database.transaction((listId: string, atMost: { versions: number; rows: number }) => {
      let rows = 0;
      const kept = all.all(listId).filter(({ beforeRowsId }) => beforeRowsId !== null);
      const gone: string[] = [];
      for (const [nth, { id, beforeRowsId, before: json }] of kept.entries()) {
        rows += json === null ? 0 : (JSON.parse(json) as Before).rowCount;
        // The newest can always be undone, however long the list is.
        if (nth === 0 || (nth < atMost.versions && rows <= atMost.rows)) continue;
        forgetBefore.run(id);
        if (beforeRowsId === null || beforeRowsId === listId) continue;
        hide.run(beforeRowsId);
        gone.push(beforeRowsId);
      }
      return gone;
    }),
  };
}
