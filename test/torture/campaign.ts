import Sqlite from 'better-sqlite3';
import type { Database } from 'better-sqlite3';
import { databasePath } from '../../electron/store/open.ts';
import { fictionNumbers } from '../support/core-rig.ts';
import type { GatewayProcess } from '../support/gateway-client.ts';
import type { Random } from '../support/random.ts';
import { checkCampaign } from './check.ts';
import type { CampaignFigures } from './check.ts';
import type { WatchedRun } from './evidence.ts';
import { deathOf, faultsOf, ownerOf } from './fate.ts';
import type { FailPoint, SenderJob, SenderTask } from './job.ts';
import { checkReports, reportedPeople } from './reports.ts';
import type { RunningSender, SenderPool } from './sender-process.ts';

/** What all campaigns of a run share. */
export interface Torture {
  dataDir: string;
  pool: SenderPool;
  gateway: GatewayProcess;
  hasFaults: boolean;
  isLimited: boolean;
  /** Whether more kills are wanted. */
  wantsKills(): boolean;
  killed(where: FailPoint | 'random'): void;
  checked(figures: CampaignFigures, isLinked: boolean): void;
  secondRefused(): void;
  undone(): void;
  /** How many people a round of delivery reports moved. */
  reported(people: number): void;
}

interface Driven {
  random: Random;
  numbers: readonly string[];
  violations: string[];
  /** Whether the last sender died between two writes of the ledger. */
  leftOpen: boolean;
}

const maxRuns = 400;
const maxDepth = 2;
const numbers = fictionNumbers(1_800);
/** Nothing listens there. */
const closedGateway = 'http://127.0.0.1:9/app/api/v2';

/** Sends one campaign through kills and faults until nobody waits, rules on its problems, and answers what was wrong. */
export async function tortureCampaign(torture: Torture, random: Random, index: number): Promise<string[]> {
  const people = random.whole(20, 200);
  const first = random.whole(0, numbers.length - people);
  const chosen = numbers.slice(first, first + people);
  const rows = chosen.map((number, at) => [`Person ${at + 1}`, number]);
  for (let spoilt = random.whole(0, 4); spoilt > 0; spoilt -= 1) {
    rows.splice(
      random.whole(0, rows.length),
      0,
      random.pick([['', ''], ['No number', '12'], [...(rows[0] ?? [])]]),
    );
  }
  const template = random.chance(0.5) ? `${index}: hi {{name|friend}}` : `${index}: the same for all`;
  const driven: Driven = { random, numbers: chosen, violations: [], leftOpen: false };
  const task: SenderTask = {
    do: 'send',
    rows,
    template,
    batchSize: random.whole(1, 25),
    channelId: random.pick([1, 8, 10]),
  };
  const runs: WatchedRun[] = [];
  let campaignId = random.chance(0.2) ? await sendAndUndo(torture, driven, task, runs) : null;
  while (campaignId === null) {
    runs.push(await watch(torture, driven, task));
    if (runs.length > maxRuns) return ['a campaign is never frozen'];
    campaignId =
      runs.at(-1)?.lines.find((line) => line.said === 'frozen')?.campaignId ?? newest(torture, template);
  }
  await driveToEnd(torture, driven, { campaignId, rows: rows.length, runs, depth: 0 });
  return driven.violations;
}

/** Sends and takes it back, whatever dies meanwhile, then sends the same draft; null where not even the draft was kept. */
async function sendAndUndo(
  torture: Torture,
  driven: Driven,
  task: Extract<SenderTask, { do: 'send' }>,
  runs: WatchedRun[],
): Promise<string | null> {
  const run = await watch(torture, driven, { ...task, do: 'send_and_undo' });
  const made = look(torture, (database) => campaignOf(database, task.template));
  if (run.received.length > 0) driven.violations.push('what was undone was sent');
  if (made === null) return null;
  if (!run.wasKilled && (made.state !== 'draft' || made.people + made.attempts > 0)) {
    driven.violations.push(`campaign ${made.id} is ${made.state} with ${made.people} people after its undo`);
  }
  if (made.state === 'draft') torture.undone();
  let state = made.state;
  while (state === 'draft' && runs.length < maxRuns) {
    runs.push(await watch(torture, driven, { do: 'send_draft', campaignId: made.id }));
    state = look(torture, (database) => campaignOf(database, task.template))?.state ?? '';
  }
  return made.id;
}

interface Driving {
  campaignId: string;
  rows: number;
  runs: WatchedRun[];
  depth: number;
}

async function driveToEnd(torture: Torture, driven: Driven, driving: Driving): Promise<void> {
  const { campaignId, rows, runs, depth } = driving;
  while (!hasEnded(runs.at(-1))) {
    if (runs.length > maxRuns) return void driven.violations.push(`campaign ${campaignId} never ends`);
    runs.push(await watch(torture, driven, { do: 'resume', campaignId }));
  }
  const expected = { campaignId, rows, runs, isLimited: torture.isLimited };
  const { figures, violations } = look(torture, (database) => checkCampaign(database, expected));
  torture.checked(figures, depth > 0);
  driven.violations.push(...violations);
  const { random } = driven;
  if (violations.length > 0 || depth >= maxDepth) return;
  const { uncertain, refused } = figures.byState;
  if (uncertain > 0 && random.chance(0.25)) {
    await rule(torture, driven, driving, { do: 'resolve', campaignId, decision: 'assume' }, uncertain);
  } else if (uncertain > 0 && random.chance(0.4)) {
    await rule(torture, driven, driving, { do: 'resolve', campaignId, decision: 'again' }, uncertain);
  } else if (refused > 0 && random.chance(0.4)) {
    await rule(torture, driven, driving, { do: 'send_again_to_refused', campaignId }, refused);
  }
  // Last: a report may prove that somebody who was uncertain was accepted, and then there is nobody to rule on.
  if (driven.violations.length === 0 && random.chance(0.5)) await askReports(torture, driven);
}

/** Lets the owner rule, whatever dies meanwhile; whom the owner sends to again is a campaign of its own. */
async function rule(
  torture: Torture,
  driven: Driven,
  { campaignId, depth }: Driving,
  task: SenderTask,
  people: number,
): Promise<void> {
  const ruled = (): { count: number; child: string | null } =>
    look(torture, (database) => ({
      count: Number(
        database
          .prepare(
            `SELECT count(*) FROM people WHERE campaign_id = ? AND decision IS NOT NULL AND decided_at_ms > 0`,
          )
          .pluck()
          .get(campaignId),
      ),
      child:
        database
          .prepare<[string], string>('SELECT id FROM campaigns WHERE parent_id = ?')
          .pluck()
          .get(campaignId) ?? null,
    }));
  let run = await watch(torture, driven, task);
  if (run.wasKilled && ruled().count === 0) run = await watch(torture, driven, task, true);
  const { count, child } = ruled();
  const isAssumed = task.do === 'resolve' && task.decision === 'assume';
  if (count !== people) driven.violations.push(`campaign ${campaignId}: ${count} of ${people} were ruled on`);
  if ((child === null) !== isAssumed) driven.violations.push(`campaign ${campaignId}: linked to ${child}`);
  if (run.received.length > 0) driven.violations.push(`campaign ${campaignId}: a ruling sent messages`);
  if (child === null) return;
  await driveToEnd(torture, driven, { campaignId: child, rows: people, runs: [], depth: depth + 1 });
}

/** Lets delivery reports be asked for, whatever dies meanwhile, and holds what they changed against what they may. */
async function askReports(torture: Torture, driven: Driven): Promise<void> {
  const { random, violations } = driven;
  await torture.gateway.advance(random.whole(1, 90) * 60_000);
  const before = look(torture, reportedPeople);
  const aheadMs = random.whole(2, 40) * 3_600_000;
  await watch(torture, driven, { do: 'ask_reports', aheadMs, reports: random.whole(1, 6) });
  const found = look(torture, (database) => checkReports(before, database));
  violations.push(...found.violations);
  torture.reported(found.moved);
}

/** Runs one sender process to its end, or to its death unless it is spared. */
async function watch(
  torture: Torture,
  driven: Driven,
  task: SenderTask,
  isSpared = false,
): Promise<WatchedRun> {
  const { random, violations } = driven;
  const { dataDir, gateway, pool, hasFaults } = torture;
  const mayDie = torture.wantsKills() && !isSpared;
  const { die, killAfterMs } = mayDie
    ? deathOf(random, task, driven.leftOpen)
    : { die: null, killAfterMs: null };
  const faults = hasFaults ? faultsOf(random) : [];
  const isAway = hasFaults && task.do === 'resume' && random.chance(0.03);
  // A first sender that dies while the second looks would rightly let it in.
  const staysAlive = killAfterMs === null && die?.at !== 'between_write_and_call';
  const isRaced = task.do === 'resume' && staysAlive && random.chance(0.04);
  const job: SenderJob = {
    dataDir,
    gateway: gateway.baseUrl,
    gatewayNow: isAway ? closedGateway : gateway.baseUrl,
    task,
    die,
    owner: ownerOf(random, driven.numbers),
    isHeld: isRaced,
  };
  if (hasFaults && random.chance(0.04))
    await gateway.status(random.pick(['hang_before_reading', 'status_500_html']));
  await gateway.fault(...faults.map((known) => known?.fault ?? null));
  const callsBefore = await gateway.pushCalls();
  const sender = pool.start(job);
  const timer = killAfterMs === null ? null : setTimeout(() => sender.kill(), killAfterMs);
  if (isRaced && !(await isSecondRefused(torture, sender, job)))
    violations.push('a second sender was not refused');
  const run = await sender.ended;
  if (timer) clearTimeout(timer);
  if (run.wasKilled) torture.killed(die?.at ?? 'random');
  const lastSaid = run.lines.at(-1)?.said ?? '';
  driven.leftOpen = run.wasKilled && ['begun', 'calls', 'answered'].includes(lastSaid);
  const refusal = run.lines.find((line) => line.said === 'refused');
  const isKnown = refusal === undefined || (refusal.code === 'wrong_state' && task.do !== 'send');
  if (!isKnown) violations.push(`a sender was refused: ${refusal.code}`);
  if (!run.wasKilled && !refusal && lastSaid !== 'ended') violations.push('a sender broke down');
  const { list, pushCalls } = await gateway.take();
  return { ...run, faults, received: list, pushCalls: pushCalls - callsBefore };
}

/** Starts a second sender while the first stands before its call; the first then goes on. */
async function isSecondRefused(torture: Torture, first: RunningSender, job: SenderJob): Promise<boolean> {
  if (!(await first.until('begun'))) return true;
  const second = await torture.pool.start({ ...job, die: null, owner: null, isHeld: false }).ended;
  torture.secondRefused();
  for (let calls = 0; calls < maxRuns; calls += 1) first.go();
  const [line, ...more] = second.lines;
  return line?.said === 'refused' && line.code === 'busy_sender' && more.length === 0;
}

function hasEnded(run: WatchedRun | undefined): boolean {
  const last = run?.lines.at(-1);
  if (last?.said === 'refused') return true;
  return last?.said === 'ended' && ['done', 'done_with_problems', 'stopped'].includes(last.state);
}

/** The campaign a killed sender froze without being able to say so. */
function newest(torture: Torture, template: string): string | null {
  const sql = `SELECT id FROM campaigns WHERE state <> 'draft' AND json_extract(draft, '$.template') = ?`;
  return look(torture, (database) => {
    // The first sender of all may have died before it made the schema.
    if (database.pragma('user_version', { simple: true }) === 0) return null;
    return database.prepare<[string], string>(sql).pluck().get(template) ?? null;
  });
}

/** A campaign by its own template, with what its plan holds. */
function campaignOf(
  database: Database,
  template: string,
): { id: string; state: string; people: number; attempts: number } | null {
  if (database.pragma('user_version', { simple: true }) === 0) return null;
  const row = database
    .prepare<[string], { id: string; state: string; people: number; attempts: number }>(
      `SELECT id, state, (SELECT count(*) FROM people WHERE campaign_id = campaigns.id) AS people,
         (SELECT count(*) FROM attempts WHERE campaign_id = campaigns.id) AS attempts
       FROM campaigns WHERE parent_id IS NULL AND json_extract(draft, '$.template') = ?`,
    )
    .get(template);
  return row ?? null;
}

/** Reads the database while no sender has it open. */
function look<T>({ dataDir }: Torture, read: (database: Database) => T): T {
  const database = new Sqlite(databasePath(dataDir));
  try {
    return read(database);
  } finally {
    database.close();
  }
}
