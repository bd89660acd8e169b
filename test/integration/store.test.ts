import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import type { Database } from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { databasePath, openDatabase } from '../../electron/store/open.ts';
import { migrate, NewerDatabaseError, schemaVersion } from '../../electron/store/migrate.ts';
import {
  attemptStates,
  attemptTransitions,
  campaignStates,
  campaignTransitions,
  personStates,
  personTransitions,
} from '../../shared/domain/states.ts';
import { acquireExclusive } from '../../electron/platform/exclusive-lock.ts';
import type { CoreRig } from '../support/core-rig.ts';
import { dropRig, fictionRows, openRig } from '../support/core-rig.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sendsheet-store-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the database', () => {
  it('commits durably: WAL, synchronous FULL, full fsync, foreign keys', () => {
    const database = openDatabase(join(folder, 'data'));
    const pragma = (name: string): unknown => database.pragma(name, { simple: true });
    expect([
      pragma('journal_mode'),
      pragma('synchronous'),
      pragma('fullfsync'),
      pragma('foreign_keys'),
      pragma('user_version'),
    ]).toEqual(['wal', 2, 1, 1, schemaVersion]);
    database.close();
    expect(statSync(join(folder, 'data')).mode & 0o777).toBe(0o700);
  });

  it('opens again without losing anything, and refuses one from a newer program untouched', () => {
    openDatabase(folder).close();
    const raw = new Sqlite(databasePath(folder));
    raw.pragma(`user_version = ${schemaVersion + 1}`);
    raw.close();
    const before = readFileSync(databasePath(folder));
    expect(() => openDatabase(folder)).toThrow(NewerDatabaseError);
    expect(readFileSync(databasePath(folder)).equals(before)).toBe(true);
  });

  it('is made once, though two processes start at the same time', () => {
    const database = openDatabase(folder);
    const stale = vi.spyOn(database, 'pragma').mockReturnValueOnce(0);
    expect(() => migrate(database, databasePath(folder))).not.toThrow();
    expect(stale).toHaveBeenCalled();
    database.close();
  });

  it('says so when the file is no database', () => {
    writeFileSync(
      databasePath(folder),
      'this is not a database, but it is long enough to look at'.repeat(20),
    );
    expect(() => openDatabase(folder)).toThrow(/not a database/);
  });
});

describe('the states', () => {
  let database: Database;
  const moves: [string, readonly string[], Record<string, readonly string[]>][] = [
    ['people', personStates, personTransitions],
    ['attempts', attemptStates, attemptTransitions],
    ['campaigns', campaignStates, campaignTransitions],
  ];
  beforeEach(() => {
    database = openDatabase(folder);
    // Only the triggers are on trial here, not the other constraints.
    database.pragma('ignore_check_constraints = ON');
    database.pragma('foreign_keys = OFF');
  });
  afterEach(() => database.close());

  it.each(moves)(
    'of %s move in the database exactly as the code’s table says',
    (table, states, transitions) => {
      for (const from of states) {
        for (const to of states) {
          if (from === to) continue;
          const isAllowed = transitions[from]?.includes(to) ?? false;
          database.exec('SAVEPOINT trial');
          insert(table, from);
          const attempt = (): unknown => database.prepare(`UPDATE ${table} SET state = ?`).run(to);
          if (isAllowed) expect(attempt, `${from} -> ${to}`).not.toThrow();
          else expect(attempt, `${from} -> ${to}`).toThrow(/illegal/);
          database.exec('ROLLBACK TO trial; RELEASE trial');
        }
      }
    },
  );

  function insert(table: string, state: string): void {
    const campaignState = { campaigns: state, attempts: 'sending' }[table] ?? 'draft';
    database.exec(
      `INSERT INTO campaigns (id, name, state, draft, created_at_ms, updated_at_ms)
       VALUES ('c', 'C', '${campaignState}', '{}', 1, 1)`,
    );
    if (table === 'attempts') {
      database.exec(
        `INSERT INTO attempts (campaign_id, state, people_count, body_sha256, started_at_ms)
         VALUES ('c', '${state}', 1, '', 1)`,
      );
    }
    if (table === 'people') {
      database.exec(
        `INSERT INTO people (campaign_id, ordinal, row_number, cells, name, state)
         VALUES ('c', 1, 2, '[]', '', '${state}')`,
      );
    }
  }
});

describe('the ledger itself', () => {
  let rig: CoreRig;
  let database: Database;
  let campaignId: string;

  beforeEach(async () => {
    rig = openRig();
    campaignId = await rig.draft(fictionRows(3), { batchSize: 1 });
    await rig.sendToEnd(campaignId);
    database = new Sqlite(databasePath(rig.dataDir));
  });
  afterEach(async () => {
    database.close();
    await dropRig(rig);
  });

  it.each([
    ['a frozen text', "UPDATE people SET text = 'other' WHERE ordinal = 1", /frozen person/],
    ['a frozen number', "UPDATE people SET number = '12025550199' WHERE ordinal = 1", /frozen person/],
    ['a frozen plan', "UPDATE campaigns SET form = 'personal'", /frozen plan/],
    [
      'somebody new in a frozen plan',
      `INSERT INTO people (campaign_id, ordinal, row_number, cells, number, name, text, state)
       SELECT campaign_id, 99, 99, '[]', '12025550199', '', 'Hi', 'waiting' FROM people LIMIT 1`,
      /takes nobody in/,
    ],
    [
      'a second attempt for the same person',
      `INSERT INTO attempt_people SELECT (SELECT max(id) FROM attempts), campaign_id, 1 FROM people LIMIT 1`,
      /handed over twice/,
    ],
    [
      'an accepted person who waits again',
      "UPDATE people SET state = 'waiting', accepted_at_ms = NULL",
      /illegal/,
    ],
    ['an unknown state', "UPDATE campaigns SET state = 'finished'", /illegal|CHECK/],
    ['a left-out person without a reason', "UPDATE people SET left_out_reason = 'hidden'", /CHECK/],
  ])('refuses %s', (_, sql, message) => {
    expect(() => database.exec(sql)).toThrow(message);
  });

  it('refuses two attempts at a time, and one of a campaign that is not sending', () => {
    const insert = `INSERT INTO attempts (campaign_id, state, people_count, body_sha256, started_at_ms)
      SELECT id, 'sending', 1, '', 1 FROM campaigns`;
    expect(() => database.exec(insert)).toThrow(/only a campaign that is sending/);
    database.exec("BEGIN; DROP TRIGGER campaign_transition; UPDATE campaigns SET state = 'sending'");
    database.exec(insert);
    expect(() => database.exec(insert)).toThrow(/one attempt at a time/);
    database.exec('ROLLBACK');
  });

  it('an outcome that cannot be written leaves its people uncertain at once', async () => {
    const next = await rig.draft(fictionRows(3), { batchSize: 1 });
    database.exec(`CREATE TRIGGER broken BEFORE UPDATE OF state ON attempts WHEN NEW.state = 'accepted'
      BEGIN SELECT RAISE(ABORT, 'disk I/O error'); END`);
    expect(await rig.sendToEnd(next)).toMatchObject({
      state: 'paused',
      pauseReason: { code: 'internal' },
      counts: { uncertain: 1, handingOver: 0, waiting: 2 },
    });
    expect(rig.queue.count()).toBe(4);
  });

  it('a campaign whose end could not be written either is paused by the owner’s click', async () => {
    const next = await rig.draft(fictionRows(3), { batchSize: 1 });
    database.exec(`CREATE TRIGGER broken BEFORE UPDATE OF state ON attempts
      BEGIN SELECT RAISE(ABORT, 'disk I/O error'); END;
      CREATE TRIGGER broken_too BEFORE UPDATE OF state ON campaigns WHEN NEW.state = 'paused'
      BEGIN SELECT RAISE(ABORT, 'disk I/O error'); END`);
    expect(await rig.sendToEnd(next)).toMatchObject({ state: 'sending', counts: { handingOver: 1 } });
    database.exec('DROP TRIGGER broken; DROP TRIGGER broken_too');
    expect(await rig.ask('campaigns.pause', { campaignId: next })).toMatchObject({
      state: 'paused',
      counts: { uncertain: 1, waiting: 2 },
    });
  });

  it('a full disk stops the campaign before the next call, and loses nothing', async () => {
    const next = await rig.draft(fictionRows(500), { batchSize: 1, template: `{{name}} ${'x'.repeat(900)}` });
    const full = new Sqlite(databasePath(rig.dataDir));
    const pages = full.pragma('page_count', { simple: true }) as number;
    full.close();
    rig.limitPages(pages + 8);
    expect(await rig.send(next)).toMatchObject({ ok: false, error: { code: 'disk_full' } });
    rig.limitPages(1_000_000);
    expect(await rig.ask('campaigns.get', { campaignId: next })).toMatchObject({ state: 'draft' });
    expect(rig.queue.count()).toBe(3);
  });
});

it('a list that another process is handing in is not taken for an abandoned one', async () => {
  const rig = openRig();
  try {
    const sheet = { name: 'L', fileName: 'f.csv', sheetName: 'S', headers: ['A'] };
    const { id: listId } = await rig.ask('lists.create', sheet);
    await openRig({ dataDir: rig.dataDir }).close();
    const rows = [{ rowNumber: 2, cells: ['a'], hidden: false }];
    expect(await rig.call('lists.addRows', { listId, rows })).toMatchObject({ ok: true });
  } finally {
    await dropRig(rig);
  }
});

describe('the sender lock', () => {
  it('is one at a time and ends with its holder', () => {
    const path = join(folder, 'sender.lock');
    const release = acquireExclusive(path);
    expect(release).not.toBeNull();
    expect(acquireExclusive(path)).toBeNull();
    release?.();
    const again = acquireExclusive(path);
    expect(again).not.toBeNull();
    again?.();
  });

  it('a folder that cannot be written is an error, not a lock', () => {
    if (process.getuid?.() === 0) {
      expect(() => acquireExclusive(join(folder, 'missing', 'sender.lock'))).toThrow();
      return;
    }
    chmodSync(folder, 0o500);
    expect(() => acquireExclusive(join(folder, 'sender.lock'))).toThrow();
    chmodSync(folder, 0o700);
  });
});
