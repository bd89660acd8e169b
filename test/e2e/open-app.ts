import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { _electron } from '@playwright/test';
import { createAppCore } from '../../electron/compose.ts';
import { launchBrowserShell } from '../../electron/platform/browser/launch-browser-shell.ts';
import { electronBinary } from '../../electron/platform/launcher/electron-binary.ts';
import { createPracticeGateway } from '../../electron/practice/gateway.ts';
import type { PracticeGatewayForTests } from '../../electron/practice/gateway.ts';
import { openPracticeQueue } from '../../electron/practice/queue.ts';
import type { PracticeQueue } from '../../electron/practice/queue.ts';
import { freePort } from '../support/free-port.ts';
import { createLateClock } from '../support/late-clock.ts';
import type { LateClock } from '../support/late-clock.ts';
import { builtRenderer } from '../support/launch-app.ts';
import { testBrowser } from '../support/test-browser.ts';

/** What lies behind the window, in the hands of a spec; only where the core runs in its process. */
export interface Behind {
  gateway: PracticeGatewayForTests;
  queue: PracticeQueue;
  clock: LateClock;
}

/** The app as a spec sees it: a page, and a way to close it. */
export interface OpenApp {
  page: Page;
  /** Null on Electron. */
  behind: Behind | null;
  close(): Promise<void>;
}

/** Opens the built app on a data folder, in the shell the environment names; its clock may be late. */
export function openApp(dataDir: string, lateMs: number): Promise<OpenApp> {
  return isOnElectron ? openOnElectron(dataDir) : openInBrowser(dataDir, lateMs);
}

/** Whether the specs run on Electron rather than on the browser shell. */
export const isOnElectron = process.env['SENDSHEET_E2E_SHELL'] === 'electron';

async function openInBrowser(dataDir: string, lateMs: number): Promise<OpenApp> {
  const clock = createLateClock(lateMs);
  const queue = openPracticeQueue(path.join(dataDir, 'practice'));
  // A port of its own, so that a server which was gone comes back where it was.
  const port = await freePort();
  const gateway = createPracticeGateway({ clock, queue, port, pushPerMinute: 0, statusPerMinute: 0 });
  const core = createAppCore({ dataDir, shell: 'browser', useKeychain: false, clock, practice: gateway });
  const shell = await launchBrowserShell({
    ...(await testBrowser()),
    core,
    rendererDir: builtRenderer,
    // Where people have it, so that a spec which looks for secrets in the data folder looks here too.
    profileDir: path.join(dataDir, 'browser-profile'),
    headless: true,
    windowSize: { width: 1366, height: 768 },
    forTests: true,
  });
  const close = async (): Promise<void> => {
    await shell.close();
    await core.close();
    queue.close();
  };
  return { page: shell.page, behind: { gateway, queue, clock }, close };
}

async function openOnElectron(dataDir: string): Promise<OpenApp> {
  const appDir = fileURLToPath(new URL('../..', import.meta.url));
  const executablePath = electronBinary(appDir);
  if (executablePath === null) throw new Error('Electron is not there. Run: npm start -- --desktop');
  const app = await _electron.launch({ executablePath, args: [appDir, `--data-dir=${dataDir}`] });
  return { page: await app.firstWindow(), behind: null, close: () => app.close() };
}
