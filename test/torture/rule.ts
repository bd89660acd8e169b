import type { Random } from '../support/random.ts';
import type { SenderTask } from './job.ts';
import { childOf, countPeople } from './look.ts';
import type { Driven, Torture } from './watch.ts';
import { watch } from './watch.ts';

/** What the owner rules on a campaign that has ended, if anything, and on how many people. */
export function rulingOf(
  torture: Torture,
  random: Random,
  campaignId: string,
): { task: SenderTask; people: number } | null {
  // Counted now: a report may have proved some by then.
  const uncertain = countPeople(torture, campaignId, "state = 'uncertain'");
  const refused = countPeople(torture, campaignId, "state = 'refused'");
  if (uncertain > 0 && random.chance(0.25)) {
    return { task: { do: 'resolve', campaignId, decision: 'assume' }, people: uncertain };
  }
  if (uncertain > 0 && random.chance(0.4)) {
    return { task: { do: 'resolve', campaignId, decision: 'again' }, people: uncertain };
  }
  if (refused > 0 && random.chance(0.4)) {
    return { task: { do: 'send_again_to_refused', campaignId }, people: refused };
  }
  return null;
}

/** Lets the owner rule, whatever dies meanwhile; answers the campaign of those who are sent to again, if any. */
export async function rule(
  torture: Torture,
  driven: Driven,
  campaignId: string,
  { task, people }: { task: SenderTask; people: number },
): Promise<string | null> {
  const ruled = (): number => countPeople(torture, campaignId, 'decision IS NOT NULL AND decided_at_ms > 0');
  let run = await watch(torture, driven, task);
  if (run.wasKilled && ruled() === 0) run = await watch(torture, driven, task, true);
  const count = ruled();
  const child = childOf(torture, campaignId);
  const isAssumed = task.do === 'resolve' && task.decision === 'assume';
  if (count !== people) driven.violations.push(`campaign ${campaignId}: ${count} of ${people} were ruled on`);
  if ((child === null) !== isAssumed) driven.violations.push(`campaign ${campaignId}: linked to ${child}`);
  if (run.received.length > 0) driven.violations.push(`campaign ${campaignId}: a ruling sent messages`);
  return child;
}
