import type { Random } from '../support/random.ts';
import { knownFaults, leaveOutFaults } from './faults.ts';
import type { KnownFault } from './faults.ts';
import type { FailPoint, SenderJob, SenderTask } from './job.ts';
import { failPoints } from './job.ts';

const pointsOfCall = failPoints.filter(
  (point) => !['inside_recovery', 'inside_undo', 'inside_stop', 'inside_report'].includes(point),
) as [FailPoint, ...FailPoint[]];

/** How a sender dies, if it does; the middle of a recovery is passed only by the one that follows an open attempt. */
export function deathOf(
  random: Random,
  task: SenderTask,
  leftOpen: boolean,
  owner: SenderJob['owner'],
): { die: SenderJob['die']; killAfterMs: number | null } {
  if (task.do === 'send_and_undo' && random.chance(0.5)) {
    return { die: { at: 'inside_undo', nth: random.whole(1, 2), afterMs: 0 }, killAfterMs: null };
  }
  if ((task.do === 'stop' || owner?.does === 'stop') && random.chance(0.7)) {
    // One is the stop itself, two is the first person, and a hundred are left out in one go.
    const nth = random.pick([1, 2, random.whole(3, 101), random.whole(102, 180)]);
    return { die: { at: 'inside_stop', nth, afterMs: 0 }, killAfterMs: null };
  }
  if (task.do === 'ask_reports') {
    if (random.chance(0.3)) return { die: null, killAfterMs: random.whole(5, 900) };
    return { die: { at: 'inside_report', nth: random.whole(1, 25), afterMs: 0 }, killAfterMs: null };
  }
  const isRuling = task.do === 'resolve' || task.do === 'send_again_to_refused';
  if (random.chance(isRuling ? 0.6 : 0.05)) return { die: null, killAfterMs: null };
  if (isRuling || random.chance(0.16)) return { die: null, killAfterMs: random.whole(5, 160) };
  const afterMs = random.pick([0, 0, 1, 3]);
  if (leftOpen && random.chance(0.25))
    return { die: { at: 'inside_recovery', nth: 0, afterMs }, killAfterMs: null };
  return {
    die: { at: random.pick(pointsOfCall), nth: random.pick([1, 1, 1, 2]), afterMs },
    killAfterMs: null,
  };
}

/** The faults that its next calls meet, one each; who is left out of an answer comes oftener, because only a report proves them. */
export function faultsOf(random: Random): (KnownFault | null)[] {
  const rate = random.pick([0, 0.2, 0.4, 0.9]);
  return Array.from({ length: 8 }, () => {
    if (!random.chance(rate)) return null;
    return random.pick(random.chance(0.15) ? leaveOutFaults : knownFaults);
  });
}

/** What the owner does in the middle of it, if anything. */
export function ownerOf(random: Random, numbers: readonly string[]): SenderJob['owner'] {
  const afterCalls = random.whole(1, 3);
  if (random.chance(0.04)) return { afterCalls, does: 'pause' };
  if (random.chance(0.01)) return { afterCalls, does: 'stop' };
  if (!random.chance(0.02)) return null;
  const doNotContact = numbers.slice(-2).map((number) => number.replaceAll(/\D/g, ''));
  return { afterCalls, does: { doNotContact } };
}
