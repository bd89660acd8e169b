import type { Database } from 'better-sqlite3';
import { type OfficialTemplate, messageTemplate } from '../../shared/domain/official-template.ts';
import type { PastMessage, SavedTemplate } from '../../shared/domain/saved-template.ts';
import type { TemplateStore } from '../core/ports-store.ts';

interface SentMessage extends Omit<PastMessage, 'text'> {
  template: string;
  officialTemplate: string | null;
  channelId: number;
}

/** Campaigns looked through for different messages. */
const lookedAt = 1_000;

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
  const sent = database.prepare<[], SentMessage>(
    `SELECT id AS campaignId, name, coalesce(sent_at_ms, starts_at_ms, updated_at_ms) AS sentAtMs,
       coalesce(json_extract(draft, '$.template'), '') AS template,
       json_extract(draft, '$.officialTemplate') AS officialTemplate,
       json_extract(draft, '$.channelId') AS channelId,
       coalesce(json_extract(draft, '$.formats.locale'), '') AS locale,
       coalesce(json_extract(draft, '$.mediaUrl'), '') AS mediaUrl
     FROM campaigns WHERE state <> 'draft' AND is_test = 0 ORDER BY sentAtMs DESC LIMIT ${lookedAt}`,
  );
  return {
    list: () => all.all(),
    save: (template) => void save.run(template),
    remove: (templateId) => void remove.run(templateId),
    past(limit) {
      const texts = new Map<string, PastMessage>();
      for (const { template, officialTemplate, channelId, ...campaign } of sent.iterate()) {
        const official =
          officialTemplate === null ? null : (JSON.parse(officialTemplate) as OfficialTemplate);
        const text = messageTemplate({ template, channelId, officialTemplate: official });
        if (text !== '' && !texts.has(text)) texts.set(text, { ...campaign, text });
        if (texts.size === limit) break;
      }
      return [...texts.values()];
    },
  };
}
