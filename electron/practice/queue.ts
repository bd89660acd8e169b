import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { dueAtMs } from './delivery.ts';

/** Price of one message, and the first balance, in thousandths of a credit. */
export const pricePerMessageMils = 5;
const startBalanceMils = 10_000_000;

/** A push that passed all checks; `at` in milliseconds. */
export interface NewPush {
  application: number;
  media: string;
  priority: number;
  at: number;
  messages: { number: string; message: string }[];
}

/** One received message: the oracle of every test. */
export interface QueuedMessage {
  messageId: string;
  pushId: string;
  application: number;
  number: string;
  message: string;
  media: string;
  priority: number;
  at: number;
  dueAtMs: number;
}

/** What the practice gateway has received; ids only grow and equal pushes are kept apart. */
export interface PracticeQueue {
  /** Keeps a push and takes its price, both or neither; null where the balance is too small. */
  add(push: NewPush): { pushId: string; messageIds: string[] } | null;
  list(): QueuedMessage[];
  ofPush(pushId: string): QueuedMessage[];
  count(): number;
  /** Messages of a channel that are not delivered yet. */
  waiting(application: number, nowMs: number): number;
  /** In thousandths of a credit. */
  balanceMils(): number;
  setBalanceMils(mils: number): void;
  close(): void;
}

const schema = `
  CREATE TABLE IF NOT EXISTS push (
    id INTEGER PRIMARY KEY AUTOINCREMENT, application INTEGER NOT NULL, media TEXT NOT NULL,
    priority INTEGER NOT NULL, at INTEGER NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS message (
    id INTEGER PRIMARY KEY AUTOINCREMENT, push_id INTEGER NOT NULL REFERENCES push (id), application INTEGER NOT NULL,
    number TEXT NOT NULL, message TEXT NOT NULL, due_at INTEGER NOT NULL) STRICT;
  CREATE INDEX IF NOT EXISTS message_due ON message (application, due_at);
  CREATE INDEX IF NOT EXISTS message_push ON message (push_id);
  CREATE TABLE IF NOT EXISTS wallet (id INTEGER PRIMARY KEY CHECK (id = 1), mils INTEGER NOT NULL CHECK (mils >= 0)) STRICT;
`;
const columns = `
  SELECT CAST(m.id AS TEXT) AS messageId, CAST(m.push_id AS TEXT) AS pushId, m.application, m.number, m.message,
    p.media, p.priority, p.at, m.due_at AS dueAtMs
  FROM message m JOIN push p ON p.id = m.push_id`;

/** Opens `practice.sqlite` in a folder, so that the queue, the ids and the balance survive a restart; null keeps all in memory. */
export function openPracticeQueue(folder: string | null, balanceMils = startBalanceMils): PracticeQueue {
  if (folder !== null) mkdirSync(folder, { recursive: true, mode: 0o700 });
  const db = new Database(folder === null ? ':memory:' : join(folder, 'practice.sqlite'));
  db.pragma('journal_mode = WAL');
  db.pragma('foreign_keys = ON');
  db.transaction(() => {
    db.exec(schema);
    const isNew = db.prepare('INSERT OR IGNORE INTO wallet VALUES (1, ?)').run(balanceMils).changes === 1;
    if (isNew) db.exec("INSERT INTO sqlite_sequence VALUES ('push', 7478629), ('message', 9844216)");
  }).immediate();

  const number = (sql: string) => db.prepare<unknown[], number>(sql).pluck();
  const insertPush = db.prepare('INSERT INTO push (application, media, priority, at) VALUES (?, ?, ?, ?)');
  const insertMessage = db.prepare(
    'INSERT INTO message (push_id, application, number, message, due_at) VALUES (?, ?, ?, ?, ?)',
  );
  const pay = db.prepare('UPDATE wallet SET mils = mils - @mils WHERE mils >= @mils');
  const lastDue = number('SELECT coalesce(max(due_at), 0) FROM message WHERE application = ?');
  const all = db.prepare<[], QueuedMessage>(`${columns} ORDER BY m.id`);
  const ofPush = db.prepare<[string], QueuedMessage>(`${columns} WHERE m.push_id = ? ORDER BY m.id`);
  const count = number('SELECT count(*) FROM message');
  const waiting = number('SELECT count(*) FROM message WHERE application = ? AND due_at > ?');
  const balance = number('SELECT mils FROM wallet');

  const add = db.transaction((push: NewPush) => {
    if (pay.run({ mils: push.messages.length * pricePerMessageMils }).changes === 0) return null;
    const pushId = insertPush.run(push.application, push.media, push.priority, push.at).lastInsertRowid;
    let due = lastDue.get(push.application) ?? 0;
    const messageIds = push.messages.map((each) => {
      due = dueAtMs(push.application, push.at, due);
      return insertMessage.run(pushId, push.application, each.number, each.message, due).lastInsertRowid;
    });
    return { pushId: String(pushId), messageIds: messageIds.map(String) };
  });

  return {
    add: (push) => add.immediate(push),
    list: () => all.all(),
    ofPush: (pushId) => ofPush.all(pushId),
    count: () => count.get() ?? 0,
    waiting: (application, nowMs) => waiting.get(application, nowMs) ?? 0,
    balanceMils: () => balance.get() ?? 0,
    setBalanceMils: (mils) => void db.prepare('UPDATE wallet SET mils = ?').run(mils),
    close: () => void db.close(),
  };
}
