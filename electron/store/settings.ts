import type { Database } from 'better-sqlite3';
import type { SettingsStore } from '../core/ports-store.ts';
import type { Settings } from '../../shared/domain/settings.ts';
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
      return { ...defaultSettings, ...validKeys(stored) };
    },
    write(settings) {
      upsert.run(JSON.stringify(settings));
    },
  };
}

/** The keys of a stored document that are still valid; one bad value costs only itself. */
function validKeys(stored: unknown): Partial<Settings> {
  if (typeof stored !== 'object' || stored === null) return {};
  const known = Object.entries(settingsSchema.shape).flatMap(([key, schema]) => {
    const value = schema.safeParse((stored as Record<string, unknown>)[key]);
    return value.success ? [[key, value.data]] : [];
  });
  return Object.fromEntries(known) as Partial<Settings>;
}
