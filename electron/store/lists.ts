import type { Database } from 'better-sqlite3';
import type { ContactList, ListMapping, ListOverview } from '../../shared/contract/lists.ts';
import type { ColumnRole } from '../../shared/domain/draft.ts';
import type { ListStore } from '../core/ports-lists.ts';
import { listImportStore } from './list-imports.ts';
import { listRowStore } from './list-rows.ts';

interface ListRow {
  id: string;
  name: string;
  fileName: string;
  sheetName: string;
  headers: string;
  rowCount: number;
  isComplete: number;
  createdAtMs: number;
}

const listColumns = `id, name, file_name AS fileName, sheet_name AS sheetName, headers, row_count AS rowCount,
  is_complete AS isComplete, created_at_ms AS createdAtMs`;

/** Lists and their rows, keyed by the row number of the sheet. */
export function listStore(database: Database): ListStore {
  const insertList = database.prepare(
    `INSERT INTO lists (id, name, file_name, sheet_name, headers, created_at_ms, version_of)
     VALUES (@id, @name, @fileName, @sheetName, @headers, @createdAtMs, @versionOf)`,
  );
  const complete = database.prepare<[string]>(
    `UPDATE lists SET is_complete = 1,
       row_count = (SELECT count(*) FROM list_rows WHERE list_id = lists.id) WHERE id = ?`,
  );
  const one = database.prepare<[string], ListRow>(`SELECT ${listColumns} FROM lists WHERE id = ?`);
  const all = database.prepare<[], ListRow>(
    `SELECT ${listColumns} FROM lists WHERE version_of IS NULL ORDER BY created_at_ms DESC, id`,
  );
  const remove = database.prepare<[string]>('DELETE FROM lists WHERE id = ?');
  const rename = database.prepare<[string, string]>('UPDATE lists SET name = ? WHERE id = ?');
  const overview = database.prepare<[], ListRow & { mapping: string | null }>(
    `SELECT ${listColumns}, mapping FROM lists WHERE is_complete = 1 AND version_of IS NULL
     ORDER BY created_at_ms DESC, id`,
  );
  const uses = database.prepare<[], ListOverview['usedBy'][number] & { listId: string }>(
    `SELECT json_extract(draft, '$.listId') AS listId, id AS campaignId, name, state FROM campaigns
     WHERE json_extract(draft, '$.listId') IS NOT NULL ORDER BY updated_at_ms DESC, id`,
  );
  const mappingJson = database
    .prepare<[string], string | null>('SELECT mapping FROM lists WHERE id = ?')
    .pluck();
  const keepMapping = database.prepare<[string, string]>('UPDATE lists SET mapping = ? WHERE id = ?');
  const draftsOf = database
    .prepare<[string], string>(
      `SELECT id FROM campaigns WHERE state IN ('draft', 'scheduled') AND json_extract(draft, '$.listId') = ?`,
    )
    .pluck();
  const hide = database.prepare<[string, string]>(
    'UPDATE lists SET is_complete = 0, created_at_ms = 0 WHERE id = ? OR version_of = ?',
  );
  const takeOut = database.prepare<[string]>(
    `UPDATE campaigns SET draft = json_set(draft, '$.listId', NULL, '$.step', 'sheet',
       '$.columnRoles', json('[]'), '$.countryWords', json('{}'), '$.sendAnywayRows', json('[]'),
       '$.untickedRows', json('[]'), '$.keptRows', json('[]'))
     WHERE state IN ('draft', 'scheduled') AND json_extract(draft, '$.listId') = ?`,
  );
  const removeRows = database.prepare<[string, string, number]>(
    `DELETE FROM list_rows WHERE list_id = ? AND row_number IN
       (SELECT row_number FROM list_rows WHERE list_id = ? ORDER BY row_number LIMIT ?)`,
  );
  const removeIncomplete = database.prepare<[number]>(
    `DELETE FROM lists WHERE created_at_ms < ? AND (is_complete = 0 OR (version_of IS NOT NULL
       AND id NOT IN (SELECT rows_id FROM lists WHERE rows_id IS NOT NULL)
       AND id NOT IN (SELECT before_rows_id FROM list_imports WHERE before_rows_id IS NOT NULL)))`,
  );
  const remember = database.prepare<[string, string, number]>(
    `INSERT INTO remembered_roles (header_key, roles, used_at_ms) VALUES (?, ?, ?)
     ON CONFLICT (header_key) DO UPDATE SET roles = excluded.roles, used_at_ms = excluded.used_at_ms`,
  );
  const recall = database.prepare<[string], { roles: string }>(
    'SELECT roles FROM remembered_roles WHERE header_key = ?',
  );
  const get = (listId: string): ContactList | null => {
    const row = one.get(listId);
    return row ? toList(row) : null;
  };
  const imports = listImportStore(database);
  const mappingOf = (json: string | null): ListMapping | null =>
    json === null ? null : (JSON.parse(json) as ListMapping);
  return {
    ...listRowStore(database),
    ...imports,
    create: (list, versionOf = null) =>
      void insertList.run({ ...list, headers: JSON.stringify(list.headers), versionOf }),
    complete: database.transaction((listId: string) => {
      complete.run(listId);
      const list = get(listId);
      if (!list) throw new Error('no such list');
      imports.noteFirst(listId);
      return list;
    }),
    list: () => all.all().map(toList),
    get,
    rename: (listId, name) => void rename.run(name, listId),
    overview() {
      const usedBy = new Map<string, ListOverview['usedBy']>();
      for (const { listId, ...use } of uses.all()) {
        usedBy.set(listId, [...(usedBy.get(listId) ?? []), use]);
      }
      return overview.all().map(({ mapping, ...row }) => ({
        ...toList(row),
        mapping: mappingOf(mapping),
        imports: imports.imports(row.id),
        usedBy: usedBy.get(row.id) ?? [],
      }));
    },
    mapping: (listId) => mappingOf(mappingJson.get(listId) ?? null),
    keepMapping: (listId, mapping) => void keepMapping.run(JSON.stringify(mapping), listId),
    draftsOf: (listId) => draftsOf.all(listId),
    retire: (listId) =>
      database.transaction(() => {
        hide.run(listId, listId);
        takeOut.run(listId);
      })(),
    removeRows(listId, limit) {
      if (removeRows.run(listId, listId, limit).changes === limit) return true;
      remove.run(listId);
      return false;
    },
    removeIncomplete: (beforeMs) => void removeIncomplete.run(beforeMs),
    rememberRoles: (headerKey, roles, nowMs) => void remember.run(headerKey, JSON.stringify(roles), nowMs),
    recallRoles(headerKey) {
      const row = recall.get(headerKey);
      return row ? (JSON.parse(row.roles) as ColumnRole[]) : null;
    },
  };
}

function toList(row: ListRow): ContactList {
  return { ...row, headers: JSON.parse(row.headers) as string[], isComplete: row.isComplete === 1 };
}
