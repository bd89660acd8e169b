import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { createAppCore } from '../../electron/compose.ts';
import { t } from '../../shared/text/index.ts';
import { ownerOf } from '../support/drive.ts';
import { launchApp } from '../support/launch-app.ts';
import { measureReview } from './compose-review.ts';
import { makeBigSheet } from './import-sheet.ts';

type Seen = Omit<Edit, 'mainThreadMs'>;

interface Edit {
  /** Milliseconds of work on the page's main thread, from the keystroke until the counters are new, without that of the measuring itself. */
  mainThreadMs: number;
  /** Milliseconds until the counters are new; the work is the worker's. */
  countersMs: number;
  /** Frames drawn between the keystroke and the new preview; 0 is the very next one. */
  previewFrames: number;
  longTasks: number;
}

declare global {
  interface Window {
    /** What the letter typed last cost. */
    benchEdit: Promise<Seen>;
  }
}

const message =
  'Hi {{name:first|there}}, your order {{order no}} of {{amount due:number 2}} is ready in {{city}}.';
const edits = 12;

/** Types into the editor before so many people, in the built app, and tells what each letter cost. */
export async function measureEdits(people: number): Promise<void> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'sendsheet-bench-'));
  const core = createAppCore({ dataDir, shell: 'browser', useKeychain: false });
  const shell = await launchApp({ core });
  try {
    await openWrite(shell.page, people);
    const session = await shell.page.context().newCDPSession(shell.page);
    await session.send('Performance.enable');
    const figures: Edit[] = [];
    for (let edit = 0; edit < edits; edit += 1) {
      // The first letters warm the engine up.
      const figure = await measureEdit(shell.page, session, 'abcdefghijkl'[edit]!);
      if (edit >= 2) figures.push(figure);
    }
    tell(people, figures);
    await measureReview(shell.page, people);
  } finally {
    await shell.close();
    await core.close();
    await rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function openWrite(page: Page, people: number): Promise<void> {
  const owner = ownerOf(page);
  await owner.skipWelcome();
  await owner.newCampaign();
  await owner.on(t('sheet.title'));
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  await owner.chooseFile({ name: 'people.xlsx', mimeType, buffer: Buffer.from(makeBigSheet(people, 10)) });
  await owner.on(t('sheet.titleInHand'));
  for (const title of [t('match.title'), t('check.title'), t('write.title')]) {
    await owner.next();
    await owner.on(title);
  }
  await owner.write(message);
  await page.getByText(t('write.readyOf', { count: people })).waitFor();
}

async function measureEdit(page: Page, session: CDPSession, letter: string): Promise<Edit> {
  const field = page.getByRole('textbox', { name: t('write.message'), exact: true });
  await field.press('ControlOrMeta+End');
  await page.waitForTimeout(1_500);
  // Armed first: the keystroke takes another way into the page and could be there before its watcher.
  await page.evaluate(watchEdit, { counters: t('write.longest'), preview: t('write.preview') });
  const before = await taskMs(session);
  await page.keyboard.type(letter);
  const seen = await page.evaluate(() => window.benchEdit);
  const mainThreadMs = (await taskMs(session)) - before;
  return { mainThreadMs, ...seen };
}

async function taskMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const seconds = (of: string): number => metrics.find(({ name }) => name === of)?.value ?? 0;
  return 1000 * (seconds('TaskDuration') - seconds('DevToolsCommandDuration'));
}

/** Runs in the page: begins to wait for the next letter, then for the preview and the counters. */
function watchEdit(names: { counters: string; preview: string }): void {
  const counter = [...document.querySelectorAll('div')].find(
    ({ childElementCount, textContent }) => childElementCount === 0 && textContent === names.counters,
  )!.parentElement!;
  const bubble = document.querySelector(`section[aria-label="${names.preview}"]`)!;
  let longTasks = 0;
  const observer = new PerformanceObserver((list) => {
    longTasks += list.getEntries().length;
  });
  observer.observe({ type: 'longtask' });
  window.benchEdit = new Promise((resolve) => {
    document.addEventListener(
      'keydown',
      () => {
        const from = performance.now();
        let frames = 0;
        let previewFrames = -1;
        const frame = (): void => {
          frames += 1;
          if (previewFrames === -1) requestAnimationFrame(frame);
        };
        requestAnimationFrame(frame);
        const watch = (target: Element, then: () => void): void => {
          const mutations = new MutationObserver(() => {
            mutations.disconnect();
            then();
          });
          mutations.observe(target, { subtree: true, childList: true, characterData: true });
        };
        watch(bubble, () => {
          previewFrames = frames;
        });
        watch(counter, () => {
          const countersMs = performance.now() - from;
          // Long tasks are reported a little later.
          setTimeout(() => resolve({ countersMs, previewFrames, longTasks }), 100);
        });
      },
      { once: true },
    );
  });
}

function tell(people: number, figures: readonly Edit[]): void {
  const list = (pick: (edit: Edit) => number): { middle: number; most: number } => {
    const sorted = figures.map(pick).sort((a, b) => a - b);
    return { middle: sorted[Math.floor(sorted.length / 2)]!, most: sorted.at(-1)! };
  };
  const main = list(({ mainThreadMs }) => mainThreadMs);
  const counters = list(({ countersMs }) => countersMs);
  const frames = list(({ previewFrames }) => previewFrames);
  const tasks = list(({ longTasks }) => longTasks);
  console.log(
    `edit before ${people.toLocaleString('en')} people: main thread ${main.middle.toFixed(0)} ms in all (most ${main.most.toFixed(0)}), ${tasks.most} long tasks; preview after ${frames.most} frames; counters after ${counters.middle.toFixed(0)} ms (most ${counters.most.toFixed(0)})`,
  );
}
