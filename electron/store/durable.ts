import type { Database } from 'better-sqlite3';

/** Sets what the send ledger needs of every connection that writes to its database. */
export function makeDurable(database: Database): void {
  database.pragma('journal_mode = WAL');
  // better-sqlite3 opens WAL databases at synchronous=NORMAL, which may lose the last commit in a power cut.
  database.pragma('synchronous = FULL');
  database.pragma('fullfsync = ON');
  database.pragma('foreign_keys = ON');
  database.pragma('trusted_schema = OFF');
}
