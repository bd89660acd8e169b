import type { Database } from 'better-sqlite3';
import type { AccountStore, StoredAccount } from '../core/ports-store.ts';

const columns = `id, name, base_url AS baseUrl, pace_per_minute AS pacePerMinute, daily_allowance AS dailyAllowance`;

/** Accounts without their tokens. */
export function accountStore(database: Database): AccountStore {
  const all = database.prepare<[], StoredAccount>(
    `SELECT ${columns} FROM accounts ORDER BY created_at_ms, id`,
  );
  const one = database.prepare<[string], StoredAccount>(`SELECT ${columns} FROM accounts WHERE id = ?`);
  const upsert = database.prepare(
    `INSERT INTO accounts (id, name, base_url, pace_per_minute, daily_allowance, created_at_ms)
     VALUES (@id, @name, @baseUrl, @pacePerMinute, @dailyAllowance, @nowMs)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, base_url = excluded.base_url,
       pace_per_minute = excluded.pace_per_minute, daily_allowance = excluded.daily_allowance`,
  );
  const remove = database.prepare<[string]>('DELETE FROM accounts WHERE id = ?');
  const inUse = database.prepare<[string], { id: string }>(
    "SELECT id FROM campaigns WHERE account_id = ? AND state IN ('scheduled', 'sending', 'paused') LIMIT 1",
  );
  return {
    list: () => all.all(),
    get: (accountId) => one.get(accountId) ?? null,
    save: (account, nowMs) => void upsert.run({ ...account, nowMs }),
    remove: (accountId) => void remove.run(accountId),
    isInUse: (accountId) => inUse.get(accountId) !== undefined,
  };
}
