import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BridgedCore } from '../../electron/platform/browser/bridge.ts';
import type { WindowSize } from '../../electron/platform/browser/browser-flags.ts';
import type { BrowserShell } from '../../electron/platform/browser/launch-browser-shell.ts';
import { launchBrowserShell } from '../../electron/platform/browser/launch-browser-shell.ts';
import { testBrowser } from './test-browser.ts';

/** The renderer as `npm run build` leaves it. */
export const builtRenderer = fileURLToPath(new URL('../../out/renderer', import.meta.url));

interface AppOptions {
  core: BridgedCore;
  rendererDir?: string;
  windowSize?: WindowSize;
}

/** Opens the renderer headless over a core, in a browser profile of its own that goes when the window goes. */
export async function launchApp({ core, ...options }: AppOptions): Promise<BrowserShell> {
  const profileDir = await mkdtemp(path.join(tmpdir(), 'sendsheet-profile-'));
  const shell = await launchBrowserShell({
    ...(await testBrowser()),
    core,
    rendererDir: options.rendererDir ?? builtRenderer,
    profileDir,
    headless: true,
    windowSize: options.windowSize ?? { width: 1366, height: 768 },
    forTests: true,
  });
  void shell.closed.then(() => rm(profileDir, { recursive: true, force: true, maxRetries: 5 }));
  return shell;
}
