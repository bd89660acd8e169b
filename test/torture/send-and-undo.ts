import type { WatchedRun } from './evidence.ts';
import type { SenderTask } from './job.ts';
import { campaignOf } from './look.ts';
import type { Driven, Torture } from './watch.ts';
import { maxRuns, watch } from './watch.ts';

/** Sends and takes it back, whatever dies meanwhile, then sends the same draft; null where not even the draft was kept. */
export async function sendAndUndo(
  torture: Torture,
  driven: Driven,
  task: Extract<SenderTask, { do: 'send' }>,
  runs: WatchedRun[],
): Promise<string | null> {
  const run = await watch(torture, driven, { ...task, do: 'send_and_undo' });
  const made = campaignOf(torture, task.template);
  if (run.received.length > 0) driven.violations.push('what was undone was sent');
  if (made === null) return null;
  if (!run.wasKilled && (made.state !== 'draft' || made.people + made.attempts > 0)) {
    driven.violations.push(`campaign ${made.id} is ${made.state} with ${made.people} people after its undo`);
  }
  if (made.state === 'draft') torture.undone();
  let { state } = made;
  while (state === 'draft' && runs.length < maxRuns) {
    runs.push(await watch(torture, driven, { do: 'send_draft', campaignId: made.id }));
    state = campaignOf(torture, task.template)?.state ?? '';
  }
  return made.id;
}
