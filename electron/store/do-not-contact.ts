import type { Database } from 'better-sqlite3';
import type { DoNotContactEntry } from '../../shared/domain/do-not-contact.ts';
import type { DoNotContactStore } from '../core/ports-store.ts';

/** Numbers nobody may be sent a message at; digits with country code. */
export function doNotContactStore(database: Database): DoNotContactStore {
  const all = database.prepare<[], string>('SELECT number FROM do_not_contact ORDER BY number').pluck();
  const page = database.prepare<[string, number], DoNotContactEntry>(
    `SELECT number, added_at_ms AS addedAtMs, source, source_name AS sourceName FROM do_not_contact
     WHERE number > ? ORDER BY number LIMIT ?`,
  );
  const has = database.prepare<[string], number>('SELECT 1 FROM do_not_contact WHERE number = ?').pluck();
  const insert = database.prepare<[string, number, string, string]>(
    `INSERT INTO do_not_contact (number, added_at_ms, source, source_name) VALUES (?, ?, ?, ?)
     ON CONFLICT DO NOTHING`,
  );
  const remove = database.prepare<[string]>('DELETE FROM do_not_contact WHERE number = ?');
  return {
    list: () => all.all(),
    entries: (afterNumber, limit) => page.all(afterNumber, limit),
    find: (numbers) => numbers.filter((number) => has.get(number) !== undefined),
    add: (numbers, { source, sourceName }, nowMs) =>
      database.transaction(() => {
        let added = 0;
        for (const number of numbers) added += insert.run(number, nowMs, source, sourceName).changes;
        return added;
      })(),
    remove: (number) => void remove.run(number),
  };
}
