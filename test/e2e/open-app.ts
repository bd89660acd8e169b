import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { _electron } from '@playwright/test';
import { createAppCore } from '../../electron/compose.ts';
import { launchBrowserShell } from '../../electron/platform/browser/launch-browser-shell.ts';
import { electronBinary } from '../../electron/platform/launcher/electron-binary.ts';
import { builtRenderer } from '../support/launch-app.ts';
import { testBrowser } from '../support/test-browser.ts';

/** The app as a spec sees it: a page, and a way to close it. */
export interface OpenApp {
  page: Page;
  close(): Promise<void>;
}

/** Opens the built app on a data folder, in the shell the environment names. */
export function openApp(dataDir: string): Promise<OpenApp> {
  return isOnElectron ? openOnElectron(dataDir) : openInBrowser(dataDir);
}

/** Whether the specs run on Electron rather than on the browser shell. */
export const isOnElectron = process.env['SENDSHEET_E2E_SHELL'] === 'electron';

async function openInBrowser(dataDir: string): Promise<OpenApp> {
  const core = createAppCore({ dataDir, shell: 'browser', useKeychain: false });
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
  };
  return { page: shell.page, close };
}

async function openOnElectron(dataDir: string): Promise<OpenApp> {
  const appDir = fileURLToPath(new URL('../..', import.meta.url));
  const executablePath = electronBinary(appDir);
  if (executablePath === null) throw new Error('Electron is not there. Run: npm start -- --desktop');
  const app = await _electron.launch({ executablePath, args: [appDir, `--data-dir=${dataDir}`] });
  return { page: await app.firstWindow(), close: () => app.close() };
}
