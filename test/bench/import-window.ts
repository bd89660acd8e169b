import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createAppCore } from '../../electron/compose.ts';
import { t } from '../../shared/text/index.ts';
import { ownerOf } from '../support/drive.ts';
import { launchApp } from '../support/launch-app.ts';

/** What an owner waits for, in milliseconds since the file was chosen or the button was pressed. */
export interface WindowFigures {
  keptMs: number;
  checkedMs: number;
  longestTaskMs: number;
  /** From Cancel, pressed while rows are being kept, to a window that can be used again. */
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
    await page.evaluate(watchTasks);
    const keptMs = await timed(async () => {
      await choose();
      await nextEnabled.waitFor(patient);
    });
    await owner.next();
    await owner.on(t('match.title'));
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1000)));
    const checkedMs = await timed(async () => {
      await owner.next();
      await page.getByRole('group', { name: t('check.groups') }).waitFor(patient);
    });
    const longestTaskMs = await page.evaluate(longestTask);
    await owner.button(t('common.back')).click();
    await owner.button(t('common.back')).click();
    await owner.button(t('sheet.another')).click();
    await choose();
    await page.getByText(t('work.keeping', { file: 'contacts.xlsx' })).waitFor(patient);
    const cancelMs = await timed(async () => {
      await owner.button(t('common.cancel')).click();
      await nextEnabled.waitFor();
    });
    return { keptMs, checkedMs, longestTaskMs, cancelMs };
  } finally {
    await shell.close();
    await core.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Runs in the page: writes down every task that holds it up for over 50 ms. */
function watchTasks(): void {
  const tasks: number[] = [];
  Object.assign(window, { longTasks: tasks });
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  });
  observer.observe({ type: 'longtask' });
}

/** Runs in the page: the longest such task, 0 where there was none. */
function longestTask(): number {
  const { longTasks = [] } = window as Window & { longTasks?: number[] };
  return Math.max(0, ...longTasks);
}
