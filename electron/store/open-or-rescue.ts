import { copyFileSync, existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import type { Rescue } from '../../shared/domain/rescue.ts';
import type { Store } from '../core/ports-store.ts';
import { DamagedDatabaseError, isDamage, keepAside } from './damage.ts';
import { watchedForDamage } from './damage-watch.ts';
import { openStore } from './index.ts';
import { databasePath } from './open.ts';
import { rescue } from './rescue.ts';

/** Takes a lock on the right to send; null where another process has it. */
type AcquireSender = () => (() => void) | null;

/**
 * Opens the store of a data folder. A damaged database, found at opening or noted in an earlier run, is kept aside and
 * what can be read of it carried over, so that the next start begins with that; never under a process that uses it.
 * Throws DamagedDatabaseError, and what `openStore` throws.
 */
export function openOrRescueStore(dataDir: string, acquireSender: AcquireSender, nowMs: number): Store {
  const path = databasePath(dataDir);
  finishRescue(path);
  try {
    if (existsSync(noteOf(path)) && examine(path) === 'damaged') throw damage();
    return openWatched(dataDir);
  } catch (error) {
    if (!isDamage(error)) throw error;
    const release = acquireSender();
    if (release === null) throw new DamagedDatabaseError(null);
    try {
      // Another start may have kept it aside while this one came here.
      const found = examine(path);
      if (found === 'busy') throw new DamagedDatabaseError(null);
      if (found === 'whole') return openWatched(dataDir);
      throw replace(path, nowMs);
    } finally {
      release();
    }
  }
}

function openWatched(dataDir: string): Store {
  return watchedForDamage(openStore(dataDir), () => note(databasePath(dataDir)));
}

function note(path: string): void {
  try {
    writeFileSync(noteOf(path), '');
  } catch {
    // A disk that cannot take the note must not hide the damage from whoever met it.
  }
}

/** Whether every page of the database is as it should be; `busy` where another process has it open. */
function examine(path: string): 'whole' | 'damaged' | 'busy' {
  if (!existsSync(path)) return 'whole';
  const database = new Sqlite(path, { timeout: 1_000 });
  try {
    database.pragma('locking_mode = EXCLUSIVE');
    if (database.pragma('integrity_check(1)', { simple: true }) !== 'ok') return 'damaged';
    rmSync(noteOf(path), { force: true });
    return 'whole';
  } catch (error) {
    if (isDamage(error)) return 'damaged';
    if (error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY')) return 'busy';
    throw error;
  } finally {
    database.close();
  }
}

/** Puts what can be read of a damaged database in its place; a death at any point loses nothing. */
function replace(path: string, nowMs: number): DamagedDatabaseError {
  const found = carryOver(path);
  const keptAs = keepAside(path, nowMs);
  finishRescue(path);
  rmSync(noteOf(path), { force: true });
  return new DamagedDatabaseError(keptAs, found);
}

function carryOver(path: string): Rescue | null {
  const [copy, target] = [`${path}.copy`, `${path}.rescuing`];
  for (const file of [copy, target]) removeDatabase(file);
  try {
    for (const part of ['', '-wal']) if (existsSync(path + part)) copyFileSync(path + part, copy + part);
    const found = rescue(copy, target);
    renameSync(target, rescuedOf(path));
    return found;
  } catch (error) {
    if (error instanceof Sqlite.SqliteError) return null;
    throw error;
  } finally {
    for (const file of [copy, target]) removeDatabase(file);
  }
}

/** A rescued database takes the place of the one that was kept aside, also where the process died in between. */
function finishRescue(path: string): void {
  if (existsSync(rescuedOf(path)) && !existsSync(path)) renameSync(rescuedOf(path), path);
}

function removeDatabase(path: string): void {
  for (const part of ['', '-wal', '-shm']) rmSync(path + part, { force: true });
}

function rescuedOf(path: string): string {
  return `${path}.rescued`;
}

/** The note that damage was seen in mid-work: the next start looks at every page, which takes too long to do each time. */
function noteOf(path: string): string {
  return `${path}.damage-seen`;
}

function damage(): Error {
  return new Sqlite.SqliteError('damage was seen earlier', 'SQLITE_CORRUPT');
}
