import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Database } from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startCheckpointer } from '../../electron/store/checkpointer.ts';
import { storeOn } from '../../electron/store/index.ts';
import { databasePath, openDatabase } from '../../electron/store/open.ts';

const pageBytes = 4_096;

let folder: string;
let database: Database;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sendsheet-checkpoints-'));
  database = openDatabase(folder);
  database.exec('CREATE TABLE filler (id INTEGER PRIMARY KEY, bytes BLOB)');
});
afterEach(() => {
  database.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('checkpoints on another thread', () => {
  it('leave a short log alone', async () => {
    const checkpointer = startCheckpointer(database);
    write(100);
    await checkpointer.caughtUp();
    expect(log().checkpointed).toBe(0);
    checkpointer.close();
  });

  it('copy a long log and let the next commit begin it anew', async () => {
    const checkpointer = startCheckpointer(database);
    write(1_500);
    expect(log().checkpointed).toBe(0);
    await Promise.all([checkpointer.caughtUp(), checkpointer.caughtUp()]);
    expect(log()).toMatchObject({ checkpointed: log().log });
    write(1);
    expect(log().log).toBeLessThan(20);
    checkpointer.close();
  });

  it('keep the log short under a writer who never rests', async () => {
    const checkpointer = startCheckpointer(database, { longPages: 200 });
    for (let round = 0; round < 60; round += 1) {
      write(50);
      await checkpointer.caughtUp();
    }
    expect(logBytes()).toBeLessThan(300 * pageBytes);
    checkpointer.close();
  });

  it('are made by commits where nobody awaits them, at a length that bounds the log', () => {
    const checkpointer = startCheckpointer(database);
    for (let round = 0; round < 22; round += 1) write(1_000);
    expect(logBytes()).toBeLessThan(18_000 * pageBytes);
    checkpointer.close();
  });

  it('are made by commits again where the other thread cannot be had', async () => {
    const program = pathToFileURL(join(folder, 'missing.js'));
    const checkpointer = startCheckpointer(database, { program });
    write(1_500);
    await checkpointer.caughtUp();
    await checkpointer.caughtUp();
    for (let round = 0; round < 10; round += 1) write(1_000);
    expect(logBytes()).toBeLessThan(4_000 * pageBytes);
    checkpointer.close();
  });

  it('end with the store, which leaves no log behind', async () => {
    const store = storeOn(database, startCheckpointer(database));
    write(1_500);
    await store.caughtUp();
    write(1_500);
    store.close();
    await store.caughtUp();
    expect(existsSync(`${databasePath(folder)}-wal`)).toBe(false);
    database = openDatabase(folder);
    expect(database.prepare('SELECT count(*) FROM filler').pluck().get()).toBe(3_000);
  });
});

/** Commits so many pages. */
function write(pages: number): void {
  const insert = database.prepare('INSERT INTO filler (bytes) VALUES (zeroblob(?))');
  database.transaction(() => {
    for (let page = 0; page < pages; page += 1) insert.run(pageBytes - 200);
  })();
}

function log(): { log: number; checkpointed: number } {
  return database.prepare('PRAGMA wal_checkpoint(NOOP)').get() as { log: number; checkpointed: number };
}

function logBytes(): number {
  return statSync(`${databasePath(folder)}-wal`).size;
}
