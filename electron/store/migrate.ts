import { copyFileSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import { first } from './migrations/001-first.ts';
import { counts } from './migrations/002-counts.ts';
import { splitRows } from './migrations/003-split-rows.ts';
import { doNotContactSources } from './migrations/004-do-not-contact-sources.ts';
import { listMappings } from './migrations/005-list-mappings.ts';
import { templates } from './migrations/006-templates.ts';
import { listImports } from './migrations/007-list-imports.ts';
import { templateValues } from './migrations/008-template-values.ts';
import { onlySending } from './migrations/009-only-sending.ts';
import { peopleByNumber } from './migrations/010-people-by-number.ts';
import { testCampaigns } from './migrations/011-test-campaigns.ts';

/** The migrations in their order; the schema's version is how many of them have run. */
const migrations: readonly string[] = [
  first,
  counts,
  splitRows,
  doNotContactSources,
  listMappings,
  templates,
  listImports,
  templateValues,
  onlySending,
  peopleByNumber,
  testCampaigns,
];

/** The version this program writes. */
export const schemaVersion = migrations.length;

/** The database was written by a newer Sendsheet and is left untouched. */
export class NewerDatabaseError extends Error {
  constructor(version: number) {
    super(`schema ${version} is newer than ${schemaVersion}`);
    this.name = 'NewerDatabaseError';
  }
}

function versionOf(database: Database): number {
  return database.pragma('user_version', { simple: true }) as number;
}

/** Brings a database to this program's schema, one transaction a step; an older file is copied beside itself first. */
export function migrate(database: Database, path: string): void {
  const version = versionOf(database);
  if (version > schemaVersion) throw new NewerDatabaseError(version);
  if (version > 0 && version < schemaVersion) {
    database.pragma('wal_checkpoint(TRUNCATE)');
    copyFileSync(path, `${path}.schema-${version}.bak`);
  }
  for (const [index, sql] of migrations.entries()) {
    if (index < version) continue;
    database
      .transaction(() => {
        // Another process may have run it while this one waited for its turn.
        if (versionOf(database) > index) return;
        database.exec(sql);
        database.pragma(`user_version = ${index + 1}`);
      })
      .immediate();
  }
}
