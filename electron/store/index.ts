import type { Database } from 'better-sqlite3';
import type { Store } from '../core/ports-store.ts';
import { accountStore } from './accounts.ts';
import { campaignStore } from './campaigns.ts';
import type { Checkpointer } from './checkpointer.ts';
import { startCheckpointer } from './checkpointer.ts';
import { doNotContactStore } from './do-not-contact.ts';
import { ledgerStore } from './ledger.ts';
import { listStore } from './lists.ts';
import { openDatabase } from './open.ts';
import { reportStore } from './reports.ts';
import { settingsStore } from './settings.ts';
import { templateStore } from './templates.ts';

/** Opens the store of a data folder; throws as `openDatabase` does. */
export function openStore(dataDir: string): Store {
  const database = openDatabase(dataDir);
  return storeOn(database, startCheckpointer(database));
}

/** The store on an open database, which it closes; without a checkpointer SQLite makes its checkpoints in commits. */
export function storeOn(database: Database, checkpointer: Checkpointer | null = null): Store {
  return {
    settings: settingsStore(database),
    accounts: accountStore(database),
    lists: listStore(database),
    doNotContact: doNotContactStore(database),
    templates: templateStore(database),
    campaigns: campaignStore(database),
    ledger: ledgerStore(database),
    reports: reportStore(database),
    transaction: (work) => database.transaction(work).immediate(),
    caughtUp: () => checkpointer?.caughtUp() ?? Promise.resolve(),
    close() {
      checkpointer?.close();
      database.close();
    },
  };
}
