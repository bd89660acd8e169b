import { join } from 'node:path';
import {
  app,
  BrowserWindow,
  dialog,
  Menu,
  nativeTheme,
  powerMonitor,
  powerSaveBlocker,
  screen,
  session,
} from 'electron';
import { callNames } from '../shared/contract.ts';
import { t } from '../shared/text/index.ts';
import { createAppCore } from './compose.ts';
import type { Core } from './core/core.ts';
import { openingRefusal } from './opening-refusal.ts';
import { reloadAfterCrash } from './platform/desktop/after-crash.ts';
import { askToQuit } from './platform/desktop/ask-to-quit.ts';
import { followCampaigns } from './platform/desktop/campaigns-under-way.ts';
import type { Folders } from './platform/desktop/folders.ts';
import { contextTemplate, menuTemplate } from './platform/desktop/menu.ts';
import { stayAwakeWhileSending } from './platform/desktop/power.ts';
import { guardQuit } from './platform/desktop/quit-guard.ts';
import { closeAtSystemEnd } from './platform/desktop/system-end.ts';
import { bringForward, openingBounds, showAndRemember, windowOptions } from './platform/desktop/window.ts';
import { acquireExclusive } from './platform/exclusive-lock.ts';
import { contentSecurityPolicy, readRendererFile } from './platform/renderer-files.ts';
import { untilStopped } from './platform/until-stopped.ts';
import { answerFrom, serveApp } from './security/app-protocol.ts';
import { withContentPolicy } from './security/csp.ts';
import { keepDownloadsOurs } from './security/downloads.ts';
import { answerCalls, forwardEvents } from './security/ipc.ts';
import { windowPreferences } from './security/isolation.ts';
import { closeNetwork } from './security/network.ts';
import { startUrl } from './security/origin.ts';
import { denyPermissions } from './security/permissions.ts';

/** A window that can be brought forward, or the sentence that says why there is none. */
export type OpenedDesktop = { bringForward: () => void } | { refusal: string };

/** Opens the core and its window, once Electron is ready. */
export async function openDesktop({ dataDir, profileDir }: Folders): Promise<OpenedDesktop> {
  const opened = openCore(dataDir);
  if ('refusal' in opened) return opened;
  const appDir = app.getAppPath();
  await harden(join(appDir, 'out', 'renderer'));
  const boundsFile = join(profileDir, 'window.json');
  const bounds = openingBounds(boundsFile, screen);
  const look = {
    webPreferences: windowPreferences(join(appDir, 'out', 'electron', 'preload.cjs')),
    icon: join(appDir, 'resources', 'icon-512.png'),
    isDark: nativeTheme.shouldUseDarkColors,
  };
  const window = new BrowserWindow(windowOptions(bounds, look));
  showAndRemember(window, boundsFile, bounds.isMaximized);
  connect(window, opened);
  await window.loadURL(startUrl);
  return { bringForward: () => bringForward(window) };
}

interface OpenCore {
  core: Core;
  /** Lets another shell show its window; to be held until then, or the lock goes with the garbage. */
  release: () => void;
}

function openCore(dataDir: string): OpenCore | { refusal: string } {
  try {
    const release = acquireExclusive(join(dataDir, 'window.lock'));
    if (release === null) return { refusal: t('launcher.alreadyOpen') };
    return { core: createAppCore({ dataDir, shell: 'desktop' }), release };
  } catch (error) {
    return { refusal: openingRefusal(error, dataDir) };
  }
}

async function harden(rendererDir: string): Promise<void> {
  const ours = session.defaultSession;
  const answer = answerFrom((pathname) => readRendererFile(rendererDir, pathname));
  serveApp(ours.protocol, withContentPolicy(contentSecurityPolicy, answer));
  denyPermissions(ours);
  keepDownloadsOurs(ours);
  await closeNetwork(ours);
}

function connect(window: BrowserWindow, { core, release }: OpenCore): void {
  const { webContents } = window;
  answerCalls(webContents, callNames, (name, input) => core.dispatch(name, input));
  forwardEvents(webContents, (listener) => core.subscribe(listener));
  reloadAfterCrash(webContents, () => Date.now());
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(process.platform)));
  webContents.on('context-menu', (_event, context) => {
    const template = contextTemplate(context);
    if (template.length > 0) Menu.buildFromTemplate(template).popup({ window });
  });
  const campaigns = followCampaigns(core);
  stayAwakeWhileSending(campaigns, powerSaveBlocker);
  const guard = guardQuit({
    app,
    window,
    isBusy: () => campaigns.isBusy(),
    ask: () => askToQuit(dialog, window),
    close: async () => {
      await core.close();
      release();
    },
  });
  closeAtSystemEnd(powerMonitor, window, () => guard.closeNow());
  void untilStopped().stopped.then(() => guard.closeNow());
}
