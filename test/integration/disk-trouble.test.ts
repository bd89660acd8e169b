import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAppCore } from '../../electron/compose.ts';
import { openingRefusal } from '../../electron/opening-refusal.ts';
import { acquireExclusive } from '../../electron/platform/exclusive-lock.ts';
import { DamagedDatabaseError } from '../../electron/store/damage.ts';
import { databasePath, openDatabase } from '../../electron/store/open.ts';
import type { CoreRig } from '../support/core-rig.ts';
import { dropRig, fictionRows, openRig } from '../support/core-rig.ts';
import { runCli } from '../support/run-cli.ts';

describe('a disk that fills up while sending', () => {
  let rig: CoreRig;
  let campaignId: string;
  beforeEach(async () => {
    rig = openRig();
    campaignId = await rig.draft(fictionRows(60), { batchSize: 5 });
  });
  afterEach(() => dropRig(rig));

  const state = () => rig.ask('campaigns.get', { campaignId });
  const received = (): string[] => rig.queue.list().map(({ number }) => number);
  const pages = (): number => {
    const database = new Sqlite(databasePath(rig.dataDir), { readonly: true });
    const count = database.pragma('page_count', { simple: true }) as number;
    database.close();
    return count;
  };
  /** Every write of this kind needs more room than there is. */
  const fillAt = (table: string, when: string): void => {
    const database = new Sqlite(databasePath(rig.dataDir));
    database.exec(`CREATE TABLE IF NOT EXISTS ballast (x BLOB) STRICT;
      CREATE TRIGGER fill AFTER ${when} ON ${table} BEGIN INSERT INTO ballast VALUES (zeroblob(400000)); END`);
    database.close();
    rig.limitPages(pages() + 20);
  };
  const free = (): void => {
    rig.limitPages(1_000_000);
    const database = new Sqlite(databasePath(rig.dataDir));
    database.exec('DROP TRIGGER fill');
    database.close();
  };

  it('makes no call that could not be recorded, says so, and goes on when there is space again', async () => {
    fillAt('attempts', 'INSERT');
    const stopped = await rig.sendToEnd(campaignId);
    expect(stopped).toMatchObject({ state: 'paused', pauseReason: { code: 'disk_full' } });
    expect(stopped.counts).toMatchObject({ waiting: 60, handingOver: 0, uncertain: 0 });
    expect(received()).toEqual([]);
    free();
    await rig.ask('campaigns.resume', { campaignId });
    await rig.core.sender.settled();
    expect(await state()).toMatchObject({ state: 'done', counts: { accepted: 60 } });
    expect(new Set(received()).size).toBe(received().length);
  });

  it('says so even where the pause itself cannot be recorded', async () => {
    fillAt('attempts', 'INSERT');
    const database = new Sqlite(databasePath(rig.dataDir));
    database.exec(`CREATE TRIGGER fill_too AFTER UPDATE OF state ON campaigns WHEN NEW.state = 'paused'
      BEGIN INSERT INTO ballast VALUES (zeroblob(400000)); END`);
    await rig.sendToEnd(campaignId);
    const told = rig.events.findLast(({ name }) => name === 'campaign.changed');
    expect(told?.payload).toMatchObject({
      id: campaignId,
      state: 'paused',
      pauseReason: { code: 'disk_full' },
    });
    expect(await rig.call('campaigns.resume', { campaignId })).toMatchObject({
      error: { code: 'disk_full' },
    });
    expect(received()).toEqual([]);
    database.exec('DROP TRIGGER fill_too');
    database.close();
    free();
    await rig.ask('campaigns.resume', { campaignId });
    await rig.core.sender.settled();
    expect(await state()).toMatchObject({ state: 'done', counts: { accepted: 60 } });
  });

  it('leaves a call uncertain whose answer could not be recorded, and never repeats it', async () => {
    fillAt('attempts', 'UPDATE OF push_id');
    const stopped = await rig.sendToEnd(campaignId);
    expect(stopped.state).toBe('paused');
    expect(received()).toHaveLength(5);
    free();
    await rig.ask('campaigns.resume', { campaignId });
    await rig.core.sender.settled();
    expect((await state()).counts).toMatchObject({ accepted: 55, uncertain: 5, waiting: 0 });
    expect(received()).toHaveLength(60);
    expect(new Set(received()).size).toBe(60);
  });
});

describe('a data folder that cannot be used', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sendsheet-disk-'));
  });
  afterEach(() => {
    chmodSync(folder, 0o700);
    rmSync(folder, { recursive: true, force: true });
  });

  const opened = (): unknown => {
    try {
      return createAppCore({ dataDir: folder, shell: 'browser', useKeychain: false });
    } catch (error) {
      return error;
    }
  };
  const damaged = (): string[] => readdirSync(folder).filter((name) => name.includes('.damaged-'));
  const garbage = Buffer.from('this is no database, and still somebody may want it back '.repeat(100));

  it('keeps a damaged database aside, says where, and begins anew at the next start', async () => {
    writeFileSync(databasePath(folder), garbage);
    const error = opened();
    expect(error).toBeInstanceOf(DamagedDatabaseError);
    const [kept = ''] = damaged();
    expect(readFileSync(join(folder, kept)).equals(garbage)).toBe(true);
    const sentence = openingRefusal(error, folder);
    expect(sentence).toContain(kept);
    expect(sentence).toContain('Nothing was sent and nothing was deleted');
    const core = createAppCore({ dataDir: folder, shell: 'browser', useKeychain: false });
    await core.close();
    expect(damaged()).toEqual([kept]);
  });

  it('finds damage inside the schema too, and keeps the log with the file', () => {
    openDatabase(folder).close();
    const bytes = readFileSync(databasePath(folder));
    bytes.fill(0x5a, 100, 4_000);
    writeFileSync(databasePath(folder), bytes);
    writeFileSync(`${databasePath(folder)}-wal`, 'a log');
    expect(opened()).toBeInstanceOf(DamagedDatabaseError);
    expect(damaged().some((name) => !name.endsWith('-wal') && !name.endsWith('-shm'))).toBe(true);
  });

  it('leaves a damaged database where it is while a sender uses it', () => {
    writeFileSync(databasePath(folder), garbage);
    const release = acquireExclusive(join(folder, 'sender.lock'));
    const error = opened();
    release?.();
    expect(error).toMatchObject({ keptAs: null });
    expect(damaged()).toEqual([]);
    expect(openingRefusal(error, folder)).toContain('cannot be used');
  });

  it('the terminal says the same, exits with 2, and works at the next run', async () => {
    writeFileSync(databasePath(folder), garbage);
    const args = ['--sheet', 'resources/sample-contacts.xlsx', '--message', 'Hi', '--data-dir', folder];
    const first = await runCli([...args, '--yes', '--json']);
    expect([first.code, damaged()]).toEqual([2, [expect.stringMatching(/^sendsheet\.sqlite\.damaged-/)]]);
    expect(first.stdout + first.stderr).toContain('is kept as');
    const second = await runCli([...args, '--dry-run', '--json']);
    expect(second.code).toBe(0);
  });

  it('a locked database is a sentence, not a wait without end', () => {
    openDatabase(folder).close();
    const other = new Sqlite(databasePath(folder));
    other.pragma('locking_mode = EXCLUSIVE');
    other.exec('BEGIN EXCLUSIVE');
    const error = opened();
    other.close();
    expect(error).toMatchObject({ code: expect.stringMatching(/^SQLITE_BUSY/) as string });
    expect(openingRefusal(error, folder)).toContain('cannot be used');
    expect(damaged()).toEqual([]);
  }, 20_000);

  it('a folder that cannot be written is a sentence', () => {
    mkdirSync(join(folder, 'ro'));
    // Root may write anywhere, so for root a file stands where the folder should be.
    const isRoot = process.getuid?.() === 0;
    if (isRoot) writeFileSync(join(folder, 'file'), '');
    else chmodSync(join(folder, 'ro'), 0o500);
    const dataDir = isRoot ? join(folder, 'file') : join(folder, 'ro');
    expect(() => createAppCore({ dataDir, shell: 'terminal', useKeychain: false })).toThrow();
  });
});
