import type { Database } from 'better-sqlite3';
import type { SettingsStore } from '../core/ports-store.ts';
import { defaultSettings, settingsSchema } from '../../shared/domain/settings.ts';

/** Settings as one JSON document; a damaged one counts as absent, key by key. */
export function settingsStore(database: Database): SettingsStore {
  const select = database.prepare<[], { value: string }>('SELECT value FROM settings WHERE id = 1');
  const upsert = database.prepare<[string]>(
    'INSERT INTO settings (id, value) VALUES (1, ?) ON CONFLICT (id) DO UPDATE SET value = excluded.value',
  );
  return {
    read() {
      const row = select.get();
      const stored: unknown = row ? JSON.parse(row.value) : {};
      const known = settingsSchema.partial().strip().safeParse(stored);
      return { ...defaultSettings, ...(known.success ? withoutUndefined(known.data) : {}) };
    },
    write(settings) {
      upsert.run(JSON.stringify(settings));
    },
  };
}

function withoutUndefined<T extends object>(value: T): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as {
    [Key in keyof T]: Exclude<T[Key], undefined>;
  };
}
