import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import type { Database } from 'better-sqlite3';
import { createAppCore } from '../../electron/compose.ts';
import { storeOn } from '../../electron/store/index.ts';
import { openDatabase } from '../../electron/store/open.ts';
import { emptyDraft } from '../../shared/domain/draft.ts';
import { askOf, makeDraft } from '../support/make-draft.ts';
import { benchPlan } from './bench-data.ts';

const perCampaign = 100_000;

/** Looks up `--people` of a draft in a ledger of `--ledger` people that knows them all, if it is twice as large, and tells how long that takes and holds the process up. */
export async function bench(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      people: { type: 'string', default: '100000' },
      ledger: { type: 'string', default: '1000000' },
    },
  });
  const [people, ledger] = [Number(values.people), Number(values.ledger)];
  const folder = mkdtempSync(join(tmpdir(), 'sendsheet-bench-'));
  try {
    seedLedger(folder, ledger);
    const core = createAppCore({ dataDir: folder, shell: 'terminal', useKeychain: false });
    const ask = askOf(core);
    const rows = Array.from({ length: people }, (_, index) => [
      `P${index}`,
      `+${numberAt(index * 2, ledger)}`,
    ]);
    const { id: accountId } = await ask('accounts.save', {
      accountId: null,
      name: 'Bench',
      baseUrl: 'http://127.0.0.1:9',
    });
    const campaignId = await makeDraft(ask, rows, { accountId });
    const delay = monitorEventLoopDelay({ resolution: 1 });
    delay.enable();
    const startedMs = performance.now();
    const report = await ask('campaigns.guards', { campaignId });
    const tookMs = performance.now() - startedMs;
    delay.disable();
    await core.close();
    const n = (count: number): string => count.toLocaleString('en');
    console.log(
      `guards · ${n(people)} people, ledger of ${n(ledger)} · named ${n(report.rows.recent.length)} · ${tookMs.toFixed(0)} ms · ` +
        `event loop max ${(delay.max / 1e6).toFixed(0)} ms, p99.9 ${(delay.percentile(99.9) / 1e6).toFixed(0)} ms`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Numbers within the ledger at first, then beyond it; scattered, as those of real people are. */
function numberAt(index: number, ledger: number): number {
  const scattered = (index * 7_919) % ledger;
  return 12_012_000_000 + (index < ledger ? scattered : index);
}

/** Writes a ledger of accepted people past the engine, in campaigns as large as are common. */
function seedLedger(folder: string, people: number): void {
  const database = openDatabase(folder);
  database.pragma('synchronous = OFF');
  const store = storeOn(database);
  for (let from = 0; from < people; from += perCampaign) {
    const campaignId = `bench-${from}`;
    store.campaigns.create({ id: campaignId, name: 'Bench', draft: emptyDraft, parentId: null }, 1);
    const rows = Array.from({ length: Math.min(perCampaign, people - from) }, (_, index) => ({
      rowNumber: index + 2,
      cells: [],
      number: String(numberAt(from + index, people)),
      name: '',
      text: `Hello ${from + index}, your order is ready. Reply STOP to leave this list.`,
      leftOutReason: null,
      detail: null,
      templateValues: null,
    }));
    store.campaigns.addPlanRows(campaignId, 1, rows);
    store.campaigns.freeze({ ...benchPlan('http://127.0.0.1:9'), campaignId }, 1, 1);
    store.campaigns.move(campaignId, { from: 'scheduled', to: 'sending' }, null, 1);
    accept(database, campaignId);
    store.campaigns.move(campaignId, { from: 'sending', to: 'done' }, null, 1);
  }
  store.close();
}

function accept(database: Database, campaignId: string): void {
  const nowMs = Date.now();
  const { lastInsertRowid } = database
    .prepare(
      `INSERT INTO attempts (campaign_id, state, people_count, body_sha256, started_at_ms, finished_at_ms)
       VALUES (?, 'accepted', 100, '', ?, ?)`,
    )
    .run(campaignId, nowMs, nowMs);
  database
    .prepare(`UPDATE people SET state = 'handing_over', attempt_id = ? WHERE campaign_id = ?`)
    .run(lastInsertRowid, campaignId);
  database
    .prepare(`UPDATE people SET state = 'accepted', accepted_at_ms = ? WHERE campaign_id = ?`)
    .run(nowMs, campaignId);
}
