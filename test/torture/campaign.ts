import { fictionNumbers } from '../support/core-rig.ts';
import type { Random } from '../support/random.ts';
import { checkCampaign } from './check.ts';
import type { WatchedRun } from './evidence.ts';
import type { SenderTask } from './job.ts';
import { campaignOf, look } from './look.ts';
import { checkRound, reportedPeople } from './report-round.ts';
import { rule, rulingOf } from './rule.ts';
import { sendAndUndo } from './send-and-undo.ts';
import type { Driven, Torture } from './watch.ts';
import { maxRuns, watch } from './watch.ts';

const maxDepth = 2;
const numbers = fictionNumbers(1_800);

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
    campaignId = runs.at(-1)?.lines.find((line) => line.said === 'frozen')?.campaignId ?? frozen(template);
  }
  await driveToEnd(torture, driven, { campaignId, rows: rows.length, runs, depth: 0 });
  return driven.violations;

  /** The campaign that a killed sender froze without being able to say so. */
  function frozen(of: string): string | null {
    const found = campaignOf(torture, of);
    return found && found.state !== 'draft' ? found.id : null;
  }
}

interface Driving {
  campaignId: string;
  rows: number;
  runs: WatchedRun[];
  depth: number;
}

async function driveToEnd(torture: Torture, driven: Driven, driving: Driving): Promise<void> {
  const { campaignId, rows, runs, depth } = driving;
  const { random, violations } = driven;
  while (!hasEnded(runs.at(-1))) {
    if (runs.length > maxRuns) return void violations.push(`campaign ${campaignId} never ends`);
    const isStopped = runs.length > 0 && random.chance(0.015);
    runs.push(await watch(torture, driven, { do: isStopped ? 'stop' : 'resume', campaignId }));
  }
  const expected = { campaignId, rows, runs, isLimited: torture.isLimited };
  const checked = look(torture, (database) => checkCampaign(database, expected));
  torture.checked(checked.figures, depth > 0);
  violations.push(...checked.violations);
  if (violations.length > 0) return;
  // Reports come before the owner rules, and after: whom one proves, nobody has to rule on.
  if (random.chance(0.3)) await askReports(torture, driven);
  if (violations.length > 0) return;
  const ruling = depth < maxDepth ? rulingOf(torture, random, campaignId) : null;
  const child = ruling && (await rule(torture, driven, campaignId, ruling));
  if (ruling && child) {
    const next = { campaignId: child, rows: ruling.people, runs: [], depth: depth + 1 };
    await driveToEnd(torture, driven, next);
  }
  if (violations.length === 0 && random.chance(0.3)) await askReports(torture, driven);
}

/** Lets delivery reports be asked for, whatever dies meanwhile, and holds what they changed against what they may. */
async function askReports(torture: Torture, driven: Driven): Promise<void> {
  const { random, violations } = driven;
  await torture.gateway.advance(random.whole(1, 90) * 60_000);
  const before = look(torture, reportedPeople);
  const aheadMs = random.whole(2, 40) * 3_600_000;
  await watch(torture, driven, { do: 'ask_reports', aheadMs, reports: random.whole(1, 6) });
  const found = look(torture, (database) => checkRound(before, database));
  violations.push(...found.violations);
  torture.reported(found.moved);
}

function hasEnded(run: WatchedRun | undefined): boolean {
  const last = run?.lines.at(-1);
  if (last?.said === 'refused') return true;
  return last?.said === 'ended' && ['done', 'done_with_problems', 'stopped'].includes(last.state);
}
