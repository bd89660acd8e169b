import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import type { Database } from 'better-sqlite3';
import { makeDurable } from './durable.ts';
import { migrate } from './migrate.ts';

/** The database file in a data folder. */
export function databasePath(dataDir: string): string {
  return join(dataDir, 'sendsheet.sqlite');
}

/**
 * Opens the database of a data folder (made 0700 if missing) with the durability the send ledger needs;
 * throws NewerDatabaseError, or SqliteError / a file system error where the folder cannot be used.
 */
export function openDatabase(dataDir: string): Database {
  const isNew = !existsSync(dataDir);
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  if (isNew && process.platform !== 'win32') chmodSync(dataDir, 0o700);
  return openDatabaseFile(databasePath(dataDir));
}

/** Opens one database file with the same durability, bringing it to this program's schema. */
export function openDatabaseFile(path: string): Database {
  const database = new Sqlite(path, { timeout: 5_000 });
  try {
    makeDurable(database);
    migrate(database, path);
  } catch (error) {
    database.close();
    throw error;
  }
  return database;
}
