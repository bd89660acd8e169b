import type { Database } from 'better-sqlite3';
import type { PastMessage, SavedTemplate } from '../../shared/domain/saved-template.ts';
import type { TemplateStore } from '../core/ports-store.ts';

/** Templates, and the messages of campaigns whose plan was frozen. */
export function templateStore(database: Database): TemplateStore {
  const all = database.prepare<[], SavedTemplate>(
    `SELECT id, name, text, locale, media_url AS mediaUrl, updated_at_ms AS updatedAtMs
     FROM templates ORDER BY name COLLATE NOCASE, id`,
  );
  const save = database.prepare<[SavedTemplate]>(
    `INSERT INTO templates (id, name, text, locale, media_url, updated_at_ms)
     VALUES (@id, @name, @text, @locale, @mediaUrl, @updatedAtMs)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, text = excluded.text, locale = excluded.locale,
       media_url = excluded.media_url, updated_at_ms = excluded.updated_at_ms`,
  );
  const remove = database.prepare<[string]>('DELETE FROM templates WHERE id = ?');
  // Of campaigns with one text the newest: SQLite takes the other columns from the row of the maximum.
  const past = database.prepare<[number], PastMessage>(
    `SELECT id AS campaignId, name, max(coalesce(sent_at_ms, starts_at_ms, updated_at_ms)) AS sentAtMs,
       coalesce(json_extract(draft, '$.template'), '') AS text,
       coalesce(json_extract(draft, '$.formats.locale'), '') AS locale,
       coalesce(json_extract(draft, '$.mediaUrl'), '') AS mediaUrl
     FROM campaigns WHERE state <> 'draft' AND is_test = 0 AND text <> '' GROUP BY text ORDER BY sentAtMs DESC LIMIT ?`,
  );
  return {
    list: () => all.all(),
    save: (template) => void save.run(template),
    remove: (templateId) => void remove.run(templateId),
    past: (limit) => past.all(limit),
  };
}
