import { existsSync, renameSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import type { Rescue } from '../../shared/domain/rescue.ts';

/**
 * The database file is damaged; it was kept aside under another name, or left where it is because it is in use.
 * `rescue` is what the next start finds of it; null where nothing could be read.
 */
export class DamagedDatabaseError extends Error {
  readonly keptAs: string | null;
  readonly rescue: Rescue | null;

  constructor(keptAs: string | null, rescue: Rescue | null = null) {
    super('the database is damaged');
    this.name = 'DamagedDatabaseError';
    this.keptAs = keptAs;
    this.rescue = rescue;
  }
}

/** Whether an error says that the file itself is damaged, and not that the disk or another program is in the way. */
export function isDamage(error: unknown): boolean {
  return error instanceof Sqlite.SqliteError && /^SQLITE_(CORRUPT|NOTADB)/.test(error.code);
}

/** Renames a database with its log, so that nothing of it is ever deleted; answers the new path. */
export function keepAside(path: string, nowMs: number): string {
  const suffix = `.damaged-${new Date(nowMs).toISOString().replaceAll(/[:.]/g, '-')}`;
  for (const part of ['', '-wal', '-shm']) {
    // The log keeps its place behind the name, where SQLite's own tools look for it.
    if (existsSync(path + part)) renameSync(path + part, path + suffix + part);
  }
  return path + suffix;
}
