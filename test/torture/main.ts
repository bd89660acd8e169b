import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import Sqlite from 'better-sqlite3';
import { databasePath } from '../../electron/store/open.ts';
import { startGatewayProcess } from '../support/gateway-client.ts';
import { createRandom } from '../support/random.ts';
import { tortureCampaign } from './campaign.ts';
import { checkReports } from './check-reports.ts';
import { addCampaign, countKills, lineOf, noFigures } from './figures.ts';
import { clockSpeed } from './job.ts';
import { createReportEvidence } from './report-evidence.ts';
import { openSenderPool } from './sender-process.ts';
import { look } from './look.ts';

/** Kills real senders on a real database until so many died, and holds the ledger against what the gateway received. */
const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    faults: { type: 'boolean', default: false },
    seed: { type: 'string' },
    seconds: { type: 'string' },
    /** Begins with this campaign of the seed: how a failure is replayed without those before it. */
    first: { type: 'string', default: '0' },
    /** Calls a minute the gateway takes, with --faults. */
    'push-limit': { type: 'string', default: '12' },
  },
});
const kills = Number(values.kills);
const seed = values.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(values.seed);
const untilMs = Date.now() + Number(values.seconds ?? Infinity) * 1000;

const dataDir = mkdtempSync(join(tmpdir(), 'sendsheet-torture-'));
const startedMs = Date.now();
const figures = noFigures();
const reports = createReportEvidence();
const pushPerMinute = values.faults ? Number(values['push-limit']) : 0;
const gateway = await startGatewayProcess({
  dir: join(dataDir, 'gateway'),
  speed: clockSpeed,
  pushPerMinute,
  statusPerMinute: values.faults ? 3 : 0,
  balance: 1_000_000,
});
const pool = await openSenderPool();
let violations: string[] = [];
const first = Number(values.first);
let index = first;
let replayFrom = first;
try {
  for (; violations.length === 0; index += 1) {
    const isEnough = countKills(figures) >= kills || Date.now() >= untilMs;
    if (isEnough && figures.campaigns > 0) break;
    violations = await tortureCampaign(
      {
        dataDir,
        pool,
        gateway,
        hasFaults: values.faults,
        reports,
        isLimited: pushPerMinute > 0,
        wantsKills: () => countKills(figures) < kills && Date.now() < untilMs,
        killed: (where) => void figures.kills.set(where, (figures.kills.get(where) ?? 0) + 1),
        checked: (one, isLinked) => addCampaign(figures, one, isLinked),
        secondRefused: () => void (figures.secondSenders += 1),
        undone: () => void (figures.undone += 1),
        reported: (people) => void (figures.reported += people),
      },
      createRandom(seed, index),
      index,
    );
  }
  // A report may be of any campaign before.
  if (violations.length > 0) replayFrom = index - 1;
  const delivered = await gateway.delivered();
  const reported = look({ dataDir }, (database) => checkReports(database, reports, delivered));
  figures.reports = reported.figures;
  violations.push(...reported.violations, ...damages());
} finally {
  await pool.close();
  await gateway.stop();
}

console.log(lineOf(figures, seed, (Date.now() - startedMs) / 60_000));
if (violations.length > 0) {
  for (const violation of violations.slice(0, 20)) console.error(violation);
  const replay = `--kills ${kills}${values.faults ? ' --faults' : ''} --seed ${seed} --first ${replayFrom}`;
  console.error(`replay: npm run torture -- ${replay}\nThe data folder is kept: ${dataDir}`);
  process.exitCode = 1;
} else {
  rmSync(dataDir, { recursive: true, force: true });
}

/** What SQLite itself finds wrong with a database that so many processes died on. */
function damages(): string[] {
  const database = new Sqlite(databasePath(dataDir));
  try {
    const found = database.pragma('integrity_check') as { integrity_check: string }[];
    const foreign = database.pragma('foreign_key_check') as unknown[];
    return [
      ...found.map((row) => row.integrity_check).filter((text) => text !== 'ok'),
      ...foreign.map((row) => `foreign key: ${JSON.stringify(row)}`),
    ];
  } finally {
    database.close();
  }
}
