import { join } from 'node:path';
import { t } from '../shared/text/index.ts';
import { createAppCore } from './compose.ts';
import type { Core } from './core/core.ts';
import { openingRefusal } from './opening-refusal.ts';
import { launchBrowserShell } from './platform/browser/launch-browser-shell.ts';
import { acquireExclusive } from './platform/exclusive-lock.ts';
import { fileLog } from './platform/log.ts';
import { ownFolder } from './platform/own-folder.ts';
import { untilStopped } from './platform/until-stopped.ts';

/** The browser shell: the core and the renderer in an installed browser. */
export interface BrowserShellStart {
  dataDir: string;
  rendererDir: string;
  executablePath: string;
  /** Says a sentence in the terminal. */
  say: (sentence: string) => void;
}

/** Runs the browser shell until its window or its terminal is closed; answers the exit code. */
export async function runBrowserShell(start: BrowserShellStart): Promise<number> {
  const { dataDir, say } = start;
  try {
    ownFolder(dataDir);
    const release = acquireExclusive(join(dataDir, 'window.lock'));
    if (release === null) {
      say(t('launcher.alreadyOpen'));
      return 1;
    }
    const core = createAppCore({ dataDir, shell: 'browser' });
    const code = await showWindow(start, core);
    await core.close();
    release();
    return code;
  } catch (error) {
    noteFailure(dataDir, error);
    say(openingRefusal(error, dataDir));
    return 2;
  }
}

async function showWindow(start: BrowserShellStart, core: Core): Promise<number> {
  const { stopped, forget } = untilStopped();
  try {
    const shell = await launchBrowserShell({
      core,
      rendererDir: start.rendererDir,
      executablePath: start.executablePath,
      profileDir: join(start.dataDir, 'browser-profile'),
      headless: false,
      windowSize: { width: 1366, height: 768 },
      forTests: false,
    });
    await Promise.race([shell.closed, stopped]);
    await shell.close();
    return 0;
  } catch (error) {
    noteFailure(start.dataDir, error);
    start.say(t('launcher.windowFailed'));
    return 1;
  } finally {
    forget();
  }
}

function noteFailure(dataDir: string, error: unknown): void {
  const [firstLine = ''] = String(error).split('\n');
  fileLog(dataDir).write('browser.failed', { error: firstLine });
}
