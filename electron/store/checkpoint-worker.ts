import { parentPort, workerData } from 'node:worker_threads';
import Sqlite from 'better-sqlite3';
import { makeDurable } from './durable.ts';

/** Told by a message, copies the log of a database into it and tells when it is done; holds no connection in between. */
parentPort?.on('message', () => {
  try {
    const database = new Sqlite(workerData as string, { fileMustExist: true });
    try {
      makeDurable(database);
      database.pragma('wal_checkpoint(PASSIVE)');
    } finally {
      database.close();
    }
  } catch {
    // A disk that takes nothing fails the writer's own next commit, and that is told.
  }
  parentPort?.postMessage(null, []);
});
