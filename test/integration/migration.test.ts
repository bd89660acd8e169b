import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { first } from '../../electron/store/migrations/001-first.ts';
import { storeOn } from '../../electron/store/index.ts';
import { databasePath, openDatabase } from '../../electron/store/open.ts';
import { emptyDraft } from '../../shared/domain/draft.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sendsheet-migration-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('a database of the first schema is brought up to date, counts all its people, and is copied before', () => {
  const old = new Sqlite(databasePath(folder));
  old.exec(first);
  old.pragma('user_version = 1');
  old
    .prepare(
      `INSERT INTO campaigns (id, name, state, draft, created_at_ms, updated_at_ms) VALUES ('c', 'C', 'draft', ?, 1, 1)`,
    )
    .run(JSON.stringify(emptyDraft));
  old.exec(
    `INSERT INTO people (campaign_id, ordinal, row_number, cells, number, name, text, state, left_out_reason) VALUES
     ('c', 1, 2, '[]', '12025550100', '', 'Hi', 'waiting', NULL), ('c', 2, 3, '[]', '12025550101', '', 'Hi', 'waiting', NULL),
     ('c', 3, 4, '[]', NULL, '', NULL, 'left_out', 'hidden'), ('c', 4, 5, '[]', NULL, '', NULL, 'left_out', 'duplicate')`,
  );
  old.exec(
    `INSERT INTO lists (id, name, file_name, sheet_name, headers, row_count, is_complete, created_at_ms)
     VALUES ('l', 'L', 'l.xlsx', 'S', '["A"]', 1, 1, 1);
     INSERT INTO list_rows (list_id, row_number, cells, is_hidden) VALUES ('l', 2, '["a"]', 0)`,
  );
  old.close();
  const store = storeOn(openDatabase(folder));
  expect(store.campaigns.get('c')?.counts).toMatchObject({
    total: 4,
    waiting: 2,
    leftOut: 2,
    leftOutByReason: { hidden: 1, duplicate: 1 },
    credits: '0',
  });
  // Rows that were there before there were split rows are rows of the sheet.
  expect(store.lists.rows('l', 0, 9)).toEqual([{ rowNumber: 2, cells: ['a'], hidden: false }]);
  expect(store.campaigns.clearPlan('c', 3)).toBe(3);
  expect(store.campaigns.clearPlan('c', 3)).toBe(1);
  expect(store.lists.imports('l')).toMatchObject([
    { way: 'first', fileName: 'l.xlsx', added: 1, canUndo: true },
  ]);
  expect(store.campaigns.get('c')?.counts.total).toBe(0);
  store.close();
  expect(existsSync(`${databasePath(folder)}.schema-1.bak`)).toBe(true);
});
