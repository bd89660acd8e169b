import type { Database } from 'better-sqlite3';
import type { DoNotContactStore } from '../core/ports-store.ts';

/** Numbers nobody may be sent a message at; digits with country code. */
export function doNotContactStore(database: Database): DoNotContactStore {
  const all = database.prepare<[], string>('SELECT number FROM do_not_contact ORDER BY number').pluck();
  const insert = database.prepare<[string, number]>(
    'INSERT INTO do_not_contact (number, added_at_ms) VALUES (?, ?) ON CONFLICT DO NOTHING',
  );
  const remove = database.prepare<[string]>('DELETE FROM do_not_contact WHERE number = ?');
  return {
    list: () => all.all(),
    add: (numbers, nowMs) =>
      database.transaction(() => numbers.forEach((number) => insert.run(number, nowMs)))(),
    remove: (number) => void remove.run(number),
  };
}
