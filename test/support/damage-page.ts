import { readFileSync, writeFileSync } from 'node:fs';
import Sqlite from 'better-sqlite3';

/** Spoils pages of a closed database in which rows of a table stand; answers how many there were. */
export function damageTable(path: string, table: string): number {
  const database = new Sqlite(path);
  database.pragma('wal_checkpoint(TRUNCATE)');
  const pageBytes = database.pragma('page_size', { simple: true }) as number;
  database.exec('CREATE VIRTUAL TABLE temp.pages USING dbstat(main)');
  const pages = database
    .prepare<[string], number>(
      "SELECT pageno FROM temp.pages WHERE name = ? AND pagetype = 'leaf' ORDER BY pageno",
    )
    .pluck()
    .all(table);
  database.close();
  const bytes = readFileSync(path);
  // Every second page: some of the table can still be read.
  for (const page of pages.filter((_, index) => index % 2 === 1)) {
    bytes.fill(0xa5, (page - 1) * pageBytes, page * pageBytes);
  }
  writeFileSync(path, bytes);
  return pages.length;
}
