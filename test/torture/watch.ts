import type { GatewayProcess } from '../support/gateway-client.ts';
import type { Random } from '../support/random.ts';
import type { CampaignFigures } from './check.ts';
import { deathOf, faultsOf, ownerOf } from './fate.ts';
import type { WatchedRun } from './evidence.ts';
import type { FailPoint, SenderJob, SenderTask } from './job.ts';
import type { ReportEvidence } from './report-evidence.ts';
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
  reports: ReportEvidence;
  undone(): void;
  /** How many people a round of delivery reports moved. */
  reported(people: number): void;
}

/** One campaign on its way through the torture. */
export interface Driven {
  random: Random;
  numbers: readonly string[];
  violations: string[];
  /** Whether the last sender died between two writes of the ledger. */
  leftOpen: boolean;
}

/** No campaign needs more senders, and no sender makes more calls. */
export const maxRuns = 400;
/** Nothing listens there. */
const closedGateway = 'http://127.0.0.1:9/app/api/v2';

/** Runs one sender process to its end, or to its death unless it is spared. */
export async function watch(
  torture: Torture,
  driven: Driven,
  task: SenderTask,
  isSpared = false,
): Promise<WatchedRun> {
  const { random, violations } = driven;
  const { dataDir, gateway, pool, hasFaults } = torture;
  const owner = ownerOf(random, driven.numbers);
  const mayDie = torture.wantsKills() && !isSpared;
  const { die, killAfterMs } = mayDie
    ? deathOf(random, task, driven.leftOpen, owner)
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
    owner,
    isHeld: isRaced,
  };
  if (hasFaults && random.chance(0.04))
    await gateway.status(random.pick(['hang_before_reading', 'status_500_html']));
  if (task.do === 'ask_reports') await gateway.lagReports(random.pick([0, 0, 30_000, 3_600_000]));
  await gateway.fault(...faults.map((known) => known?.fault ?? null));
  const callsBefore = await gateway.pushCalls();
  const sender = pool.start(job);
  const timer = killAfterMs === null ? null : setTimeout(() => sender.kill(), killAfterMs);
  if (isRaced && !(await isSecondRefused(torture, sender, job)))
    violations.push('a second sender was not refused');
  const run = await sender.ended;
  if (timer) clearTimeout(timer);
  if (run.wasKilled) torture.killed(die?.at ?? 'random');
  torture.reports.add(run, run.wasKilled && die === null);
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
