import Sqlite from 'better-sqlite3';
import type { Database } from 'better-sqlite3';
import type { Rescue } from '../../shared/domain/rescue.ts';
import { openDatabaseFile } from './open.ts';

const groups = {
  settings: ['settings', 'remembered_roles'],
  accounts: ['accounts'],
  lists: ['lists', 'list_rows'],
  campaigns: ['campaigns', 'attempts', 'people', 'attempt_people', 'people_counts'],
} as const;

/** Tables that later versions added are carried over on their own, each where it can be read whole. */
const known: ReadonlySet<string> = new Set(['do_not_contact', ...Object.values(groups).flat()]);

/** A campaign whose people are not as many as the database itself counted. */
const lostPeople = `SELECT 1 FROM main.campaigns
  WHERE (SELECT coalesce(sum(n), 0) FROM main.people_counts WHERE campaign_id = campaigns.id)
    <> (SELECT count(*) FROM main.people WHERE campaign_id = campaigns.id)`;

/**
 * Makes a new database at `target` of whatever can be read of a copy of a damaged one. A group of tables comes whole or not
 * at all, so that no campaign goes on without some of its people; of the do-not-contact list every number that can be
 * read comes. Throws where nothing can be read.
 */
export function rescue(damagedCopy: string, target: string): Rescue {
  const database = openDatabaseFile(target);
  try {
    database.pragma('foreign_keys = OFF');
    database.prepare('ATTACH ? AS damaged').run(damagedCopy);
    const triggers = dropTriggers(database);
    const others = tablesOf(database).filter((table) => !known.has(table));
    const result = {
      settings: carryOver(database, groups.settings),
      accounts: carryOver(database, groups.accounts),
      lists: carryOver(database, groups.lists),
      campaigns: carryOver(database, groups.campaigns),
      doNotContact: carryOver(database, ['do_not_contact']),
    };
    for (const table of others) carryOver(database, [table]);
    if (!result.doNotContact) carryOverOneByOne(database);
    for (const sql of triggers) database.exec(sql);
    const doNotContactNumbers = database
      .prepare<[], number>('SELECT count(*) FROM do_not_contact')
      .pluck()
      .get();
    return { ...result, doNotContactNumbers: doNotContactNumbers ?? 0 };
  } finally {
    database.close();
  }
}

function dropTriggers(database: Database): string[] {
  const triggers = database
    .prepare<[], { name: string; sql: string }>(
      "SELECT name, sql FROM main.sqlite_master WHERE type = 'trigger'",
    )
    .all();
  for (const { name } of triggers) database.exec(`DROP TRIGGER main."${name}"`);
  return triggers.map(({ sql }) => sql);
}

function tablesOf(database: Database): string[] {
  return database
    .prepare<[], string>(
      "SELECT name FROM main.sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
    )
    .pluck()
    .all();
}

/** Copies tables in one transaction; false, and nothing copied, where one cannot be read or does not fit. */
function carryOver(database: Database, tables: readonly string[]): boolean {
  const copy = database.transaction(() => {
    for (const table of tables) copyTable(database, table);
    const broken = database.pragma('main.foreign_key_check') as { table: string }[];
    if (broken.some(({ table }) => tables.includes(table))) throw missing();
    if (tables.includes('people') && database.prepare(lostPeople).get() !== undefined) throw missing();
  });
  try {
    copy();
    return true;
  } catch (error) {
    if (error instanceof Sqlite.SqliteError) return false;
    throw error;
  }
}

function missing(): Error {
  return new Sqlite.SqliteError('rows are missing', 'SQLITE_CORRUPT');
}

function copyTable(database: Database, table: string): void {
  const columns = columnsOf(database, 'main', table);
  const there = new Set(columnsOf(database, 'damaged', table));
  if (there.size === 0) throw missing();
  const shared = columns.filter((column) => there.has(column)).map((column) => `"${column}"`);
  database.exec(`DELETE FROM main."${table}"`);
  // Indexes may be damaged where the table is not.
  database.exec(
    `INSERT INTO main."${table}" (${shared.join(', ')}) SELECT ${shared.join(', ')} FROM damaged."${table}" NOT INDEXED`,
  );
}

function columnsOf(database: Database, schema: 'main' | 'damaged', table: string): string[] {
  return (database.pragma(`${schema}.table_info("${table}")`) as { name: string }[]).map(({ name }) => name);
}

/** Every number of the do-not-contact list that stands before a damaged page, from either end. */
function carryOverOneByOne(database: Database): void {
  const insert = database.prepare(
    'INSERT OR IGNORE INTO main.do_not_contact (number, added_at_ms) VALUES (?, ?)',
  );
  for (const order of ['ASC', 'DESC']) {
    const readable: [string, number][] = [];
    try {
      const rows = database
        .prepare<[], [string, number]>(
          `SELECT number, added_at_ms FROM damaged.do_not_contact ORDER BY number ${order}`,
        )
        .raw();
      for (const row of rows.iterate()) readable.push(row);
    } catch (error) {
      if (!(error instanceof Sqlite.SqliteError)) throw error;
    }
    for (const row of readable) insert.run(...row);
  }
}
