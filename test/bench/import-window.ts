import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createAppCore } from '../../electron/compose.ts';
import { t } from '../../shared/text/index.ts';
import { ownerOf } from '../support/drive.ts';
import { launchApp } from '../support/launch-app.ts';
import { watchMemory } from './window-memory.ts';
import { watchTasks, type Task } from './window-tasks.ts';

/** What an owner waits for, in milliseconds since the file was chosen or the button was pressed. */
export interface WindowFigures {
  /** To the first picture with rows of the file. */
  firstRowsMs: number;
  keptMs: number;
  checkedMs: number;
  /** The task that held the window up longest, and what of that was its own work and not waiting for the processor. */
  longestTask: Task;
  /** The most memory that all processes of the window held together. */
  windowMb: number;
  /** From the press on Cancel, while rows are being kept, to the first picture of a window that can be used again. */
  cancelMs: number;
}

/** Imports a sheet in the built app over its real core: read, kept, matched, checked; and once more, cancelled while its rows are kept. */
export async function importInWindow(sheet: Uint8Array): Promise<WindowFigures> {
  const folder = await mkdtemp(path.join(tmpdir(), 'sendsheet-bench-'));
  const file = path.join(folder, 'contacts.xlsx');
  await writeFile(file, sheet);
  const core = createAppCore({ dataDir: folder, shell: 'browser', useKeychain: false });
  const shell = await launchApp({ core });
  const { page } = shell;
  const owner = ownerOf(page);
  const nextEnabled = page.locator('button:not([disabled])', { hasText: t('common.next') });
  const timed = async (job: () => Promise<void>): Promise<number> => {
    const started = performance.now();
    await job();
    return performance.now() - started;
  };
  const patient = { timeout: 600_000 };
  const choose = (): Promise<void> => page.locator('input[type=file]').setInputFiles(file);
  try {
    await owner.skipWelcome();
    await owner.newCampaign();
    await owner.on(t('sheet.title'));
    const stopWatching = await watchTasks(page);
    const peakMb = watchMemory();
    let firstRowsMs = 0;
    const keptMs = await timed(async () => {
      const shown = page.evaluate(untilShown, t('sheet.firstRows'));
      await choose();
      firstRowsMs = await shown;
      await nextEnabled.waitFor(patient);
    });
    await owner.next();
    await owner.on(t('match.title'));
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1000)));
    const checkedMs = await timed(async () => {
      await owner.next();
      await page.getByRole('group', { name: t('check.groups') }).waitFor(patient);
    });
    const longestTask = await stopWatching();
    const windowMb = peakMb();
    await owner.button(t('common.back')).click();
    await owner.button(t('common.back')).click();
    await owner.button(t('sheet.another')).click();
    await choose();
    await page.getByText(t('work.keeping', { file: 'contacts.xlsx' })).waitFor(patient);
    const pressed = page.evaluate(untilUsable, t('common.next'));
    await owner.button(t('common.cancel')).click();
    const cancelMs = await pressed;
    return { firstRowsMs, keptMs, checkedMs, longestTask, windowMb, cancelMs };
  } finally {
    await shell.close();
    await core.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Runs in the page: how long it takes from the next choice of a file to a picture with the table; asked from outside, it is known up to 100 ms late. */
function untilShown(label: string): Promise<number> {
  return new Promise((resolve) => {
    const chosen = ({ timeStamp }: Event): void => {
      const look = (): void => {
        const isShown = document.querySelector(`[role=grid][aria-label="${CSS.escape(label)}"]`) !== null;
        if (isShown) resolve(performance.now() - timeStamp);
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    };
    document.addEventListener('change', chosen, { capture: true, once: true });
  });
}

/** Runs in the page: how long it takes from the next press to a picture in which a button can be pressed. */
function untilUsable(label: string): Promise<number> {
  return new Promise((resolve) => {
    const isUsable = (): boolean =>
      [...document.querySelectorAll('button')].some(
        (button) => button.textContent === label && !button.disabled,
      );
    const pressed = ({ timeStamp }: Event): void => {
      const look = (): void => {
        if (isUsable()) resolve(performance.now() - timeStamp);
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    };
    window.addEventListener('click', pressed, { capture: true, once: true });
  });
}
