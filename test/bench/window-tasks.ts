import type { Page } from 'playwright-core';

/** A piece of work of the window that nothing interrupts, in milliseconds by the clock and by the processor. */
export interface Task {
  ms: number;
  ownMs: number;
}

interface TraceEvent {
  name: string;
  cat: string;
  ph: string;
  pid: number;
  tid: number;
  dur?: number;
  tdur?: number;
}

const markName = 'bench';

/** Traces the tasks of the page until the function it answers is called, which tells the longest. */
export async function watchTasks(page: Page): Promise<() => Promise<Task>> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'blink.user_timing'] },
  });
  await page.evaluate((name) => void performance.mark(name), markName);
  return async () => {
    const complete = new Promise<void>((resolve) =>
      session.once('Tracing.tracingComplete', () => {
        resolve();
      }),
    );
    await session.send('Tracing.end');
    await complete;
    return longestOf(events);
  };
}

function longestOf(events: readonly TraceEvent[]): Task {
  const mark = events.find(({ name, cat }) => name === markName && cat.includes('user_timing'));
  if (!mark) throw new Error('The trace does not name the thread of the page.');
  const tasks = events
    .filter(({ pid, tid, ph }) => pid === mark.pid && tid === mark.tid && ph === 'X')
    .map(({ dur = 0, tdur = 0 }) => ({ ms: dur / 1000, ownMs: tdur / 1000 }));
  return tasks.reduce((most, task) => (task.ms > most.ms ? task : most), { ms: 0, ownMs: 0 });
}
