import Sqlite from 'better-sqlite3';

/** Takes a lock the OS itself holds and drops with the process; answers its release, or null where another has it. */
export function acquireExclusive(path: string): (() => void) | null {
  const database = new Sqlite(path, { timeout: 0 });
  try {
    database.pragma('locking_mode = EXCLUSIVE');
    database.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    if (error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY')) return null;
    throw error;
  }
  return () => void database.close();
}
