import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createGuardScan } from '../../electron/core/campaigns/guard-scan.ts';
import type { Store } from '../../electron/core/ports-store.ts';
import { storeOn } from '../../electron/store/index.ts';
import { openDatabase } from '../../electron/store/open.ts';
import { emptyDraft } from '../../shared/domain/draft.ts';
import { createManualClock } from '../support/manual-clock.ts';

const clock = createManualClock();
const dayMs = 24 * 60 * 60 * 1000;
const states = ['waiting', 'handing_over', 'accepted', 'refused', 'uncertain'] as const;
const numbers = ['12025550100', '12025550101', '12025550102', '12025550103'];
const texts = ['Hi', 'Hi!', 'hi', 'Hi \ud83d', 'Hi \u0000'];

const person = fc.record({
  number: fc.constantFrom(...numbers),
  text: fc.constantFrom(...texts),
  state: fc.constantFrom(...states),
  startedAtMs: fc.constantFrom(0, 1, 6.9, 7, 7.1, 30, -1).map((days) => clock.nowMs() - days * dayMs),
});
const campaign = fc.record({
  accountId: fc.constantFrom('practice', 'shop', 'other'),
  listId: fc.constantFrom('a', 'b'),
  template: fc.constantFrom('Hi', ' Hi ', 'Hello'),
  state: fc.constantFrom('paused', 'stopped', 'done', 'draft'),
  sentAtMs: fc.constantFrom(0, 2).map((days) => clock.nowMs() - days * dayMs),
  people: fc.uniqueArray(person, { selector: ({ number }) => number, maxLength: 4 }),
});
type Campaign = typeof campaign extends fc.Arbitrary<infer Value> ? Value : never;

let folder: string;
let database: Database;
let store: Store;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sendsheet-guards-'));
  database = openDatabase(folder);
  database.pragma('synchronous = OFF');
  store = storeOn(database);
});
afterAll(() => {
  store.close();
  rmSync(folder, { recursive: true, force: true });
});

test('whatever the ledger holds, the guards name whom a look at everybody names', () => {
  fc.assert(
    fc.property(
      fc.array(campaign, { maxLength: 5 }),
      fc.array(fc.record({ number: fc.constantFrom(...numbers), text: fc.constantFrom(...texts) }), {
        maxLength: 6,
      }),
      fc.constantFrom(null, 1, 7),
      (campaigns, plan, days) => {
        write(campaigns);
        store.settings.write({ ...store.settings.read(), recentDays: days });
        const draft = { ...emptyDraft, accountId: 'shop', listId: 'a', template: 'Hi' };
        const scan = createGuardScan({ store, clock }, 'own', draft, '');
        scan.look(plan.map((one, index) => ({ ...planned, ...one, rowNumber: index + 2 })));
        const report = scan.report();
        const before = (index: number) =>
          campaigns
            .filter(({ accountId, state }) => accountId !== 'practice' && state !== 'draft')
            .flatMap(({ people }) => people)
            .filter(({ number, state }) => number === plan[index]?.number && counted.has(state));
        const isSame = (index: number) => before(index).filter(({ text }) => text === plan[index]?.text);
        const isRecent = (index: number) =>
          before(index).filter(
            ({ startedAtMs }) => days !== null && startedAtMs >= clock.nowMs() - days * dayMs,
          );
        const indexes = plan.map((_, index) => index);
        const rowsOf = (found: (index: number) => unknown[]) =>
          indexes.filter((index) => found(index).length > 0).map((index) => index + 2);
        expect(report.rows).toEqual({ same_text: rowsOf(isSame), recent: rowsOf(isRecent) });
        const unsure = indexes.filter((index) => {
          const all = [...isSame(index), ...isRecent(index)];
          return all.length > 0 && all.every(({ state }) => state !== 'accepted');
        });
        expect(report.uncertain).toEqual(unsure.map((index) => index + 2));
        const like = campaigns.filter(isLike);
        expect(report.earlier !== null).toBe(like.length > 0);
      },
    ),
    { numRuns: 200 },
  );
}, 60_000);

const planned = {
  country: null,
  name: '',
  leftOutReason: null,
  detail: null,
  unreadable: null,
  isTooLong: false,
};
const counted: ReadonlySet<string> = new Set(['handing_over', 'accepted', 'uncertain']);

/** Whether a campaign is one of today, or still under way, with the sheet and the message of the draft. */
function isLike({ accountId, listId, template, state, sentAtMs, people }: Campaign): boolean {
  const isOfToday = sentAtMs === clock.nowMs() || state === 'paused';
  const isSame = listId === 'a' && template.trim() === 'Hi';
  const counts = people.some((one) => counted.has(one.state) || one.state === 'waiting');
  return accountId !== 'practice' && state !== 'draft' && isOfToday && isSame && counts;
}

/** Puts a ledger in place of the one before, past the engine: here any mixture may stand. */
function write(campaigns: readonly Campaign[]): void {
  const insert = database.prepare(
    `INSERT INTO campaigns (id, name, state, draft, account_id, account_name, gateway, form, headers, channel_id,
       created_at_ms, updated_at_ms)
     VALUES (?, 'C', 'draft', ?, ?, 'A', 'g', 'personal', '[]', 1, 1, 1)`,
  );
  const attempt = database.prepare(
    `INSERT INTO attempts (id, campaign_id, state, people_count, body_sha256, started_at_ms, finished_at_ms)
     VALUES (?, ?, 'accepted', 1, '', ?, 1)`,
  );
  const insertPerson = database.prepare(
    `INSERT INTO people (campaign_id, ordinal, row_number, cells, number, name, text, state)
     VALUES (?, ?, ?, '[]', ?, '', ?, 'waiting')`,
  );
  const schedule = database.prepare(`UPDATE campaigns SET state = 'scheduled' WHERE id = ?`);
  const begin = database.prepare(`UPDATE campaigns SET state = 'sending' WHERE id = ?`);
  const handOver = database.prepare(
    `UPDATE people SET state = 'handing_over', attempt_id = ? WHERE campaign_id = ? AND ordinal = ?`,
  );
  const settle = database.prepare(
    'UPDATE people SET state = ?, accepted_at_ms = ? WHERE campaign_id = ? AND ordinal = ?',
  );
  const close = database.prepare(
    'UPDATE campaigns SET state = ?, pause_reason = ?, sent_at_ms = ? WHERE id = ?',
  );
  database.transaction(() => {
    database.exec('DELETE FROM campaigns');
    let attempts = 0;
    for (const [index, { people, ...one }] of campaigns.entries()) {
      const id = `c${index}`;
      const draft = { ...emptyDraft, listId: one.listId, template: one.template };
      insert.run(id, JSON.stringify(draft), one.accountId);
      for (const [at, { number, text }] of people.entries()) {
        insertPerson.run(id, at + 1, at + 2, number, text);
      }
      if (one.state === 'draft') continue;
      schedule.run(id);
      begin.run(id);
      for (const [at, { state, startedAtMs }] of people.entries()) {
        if (state === 'waiting') continue;
        attempts += 1;
        attempt.run(attempts, id, startedAtMs);
        handOver.run(attempts, id, at + 1);
        if (state !== 'handing_over')
          settle.run(state, state === 'accepted' ? startedAtMs : null, id, at + 1);
      }
      close.run(one.state, one.state === 'paused' ? '{"code":"owner"}' : null, one.sentAtMs, id);
    }
  })();
}
