import Sqlite from 'better-sqlite3';
import type { Database } from 'better-sqlite3';
import { databasePath } from '../../electron/store/open.ts';

/** A campaign as its database has it. */
interface Found {
  id: string;
  state: string;
  people: number;
  attempts: number;
}

interface DataFolder {
  dataDir: string;
}

/** Reads the database while no sender has it open. */
export function look<T>({ dataDir }: DataFolder, read: (database: Database) => T): T {
  const database = new Sqlite(databasePath(dataDir));
  try {
    return read(database);
  } finally {
    database.close();
  }
}

/** The campaign made with a template of its own, with what its plan holds; null where its sender died too early. */
export function campaignOf(folder: DataFolder, template: string): Found | null {
  return look(folder, (database) => {
    // The first sender of all may have died before it made the schema.
    if (database.pragma('user_version', { simple: true }) === 0) return null;
    const found = database.prepare<[string], Found>(
      `SELECT id, state, (SELECT count(*) FROM people WHERE campaign_id = campaigns.id) AS people,
         (SELECT count(*) FROM attempts WHERE campaign_id = campaigns.id) AS attempts
       FROM campaigns WHERE parent_id IS NULL AND json_extract(draft, '$.template') = ?
       ORDER BY state = 'draft' LIMIT 1`,
    );
    return found.get(template) ?? null;
  });
}

/** How many people of a campaign fit a condition of SQL. */
export function countPeople(folder: DataFolder, campaignId: string, condition: string): number {
  const sql = `SELECT count(*) FROM people WHERE campaign_id = ? AND ${condition}`;
  return look(folder, (database) => Number(database.prepare(sql).pluck().get(campaignId)));
}

/** The campaign of those whom the owner chose to send to again. */
export function childOf(folder: DataFolder, campaignId: string): string | null {
  const sql = 'SELECT id FROM campaigns WHERE parent_id = ?';
  return look(folder, (database) => database.prepare<[string], string>(sql).pluck().get(campaignId) ?? null);
}
