import { chromium } from 'playwright-core';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { t } from '../../../shared/text/index.ts';
import type { BridgedCore } from './bridge.ts';
import { joinBridge } from './bridge.ts';
import type { WindowSize } from './browser-flags.ts';
import { browserFlags, testOnlyFlags } from './browser-flags.ts';
import { followMainContext } from './main-context.ts';
import { keepOneWindow } from './one-window.ts';
import { appOrigin, startUrl } from './origin.ts';
import { prepareProfile } from './profile.ts';
import { serveRenderer } from './serve-renderer.ts';

export interface BrowserShellOptions {
  core: BridgedCore;
  /** The folder of the renderer's build, with index.html in it. */
  rendererDir: string;
  /** The browser's own profile; no other browser may use it. */
  profileDir: string;
  executablePath: string;
  /** The browser's environment where it is not ours. */
  env?: Record<string, string>;
  headless: boolean;
  windowSize: WindowSize;
  /** The same view size, language and downloads on every machine; people get their system's. */
  forTests: boolean;
}

export interface BrowserShell {
  page: Page;
  context: BrowserContext;
  /** Resolves once the window is gone, whoever closed it. */
  closed: Promise<void>;
  close(): Promise<void>;
}

/** Opens the window of the browser shell over a pipe, joined to the core. */
export async function launchBrowserShell(options: BrowserShellOptions): Promise<BrowserShell> {
  const context = await launch(options);
  const closed = new Promise<void>((resolve) => context.once('close', () => resolve()));
  const close = async (): Promise<void> => {
    // It may be gone already, by a person's hand or a crash.
    await context.close().catch(() => undefined);
    await closed;
  };
  try {
    const page = context.pages()[0] ?? (await context.waitForEvent('page'));
    const session = await context.newCDPSession(page);
    // Somebody who listens keeps Playwright from answering for the person: the browser's own question stands.
    if (!options.forTests) page.on('dialog', () => undefined);
    // On macOS a browser outlives its last window.
    page.once('close', () => void close());
    const removers = await joinPage(options, context, session, page);
    void closed.then(() => removers.forEach((remove) => remove()));
    await page.goto(startUrl, { waitUntil: 'domcontentloaded' });
    return { page, context, closed, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function launch(options: BrowserShellOptions): Promise<BrowserContext> {
  const { forTests, windowSize, env } = options;
  await prepareProfile(options.profileDir);
  return chromium.launchPersistentContext(options.profileDir, {
    executablePath: options.executablePath,
    headless: options.headless,
    args: browserFlags(windowSize, firstPage()),
    ignoreDefaultArgs: forTests ? ['--enable-automation'] : testOnlyFlags,
    // Chromium refuses to sandbox itself for root.
    chromiumSandbox: process.getuid?.() !== 0,
    serviceWorkers: 'block',
    viewport: forTests ? windowSize : null,
    ...(forTests ? { locale: 'en-US' } : {}),
    colorScheme: null,
    reducedMotion: null,
    forcedColors: null,
    contrast: null,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    ...(env === undefined ? {} : { env }),
  });
}

async function joinPage(
  options: BrowserShellOptions,
  context: BrowserContext,
  session: CDPSession,
  page: Page,
): Promise<(() => void)[]> {
  await session.send('Page.enable');
  const { frameTree } = await session.send('Page.getFrameTree');
  const mainContext = followMainContext(session, frameTree.frame.id);
  await session.send('Runtime.enable');
  const leaveBridge = await joinBridge(session, mainContext, options.core);
  const stopServing = await serveRenderer(session, options.rendererDir);
  const freeWindow = keepOneWindow(context, session, page);
  // Every permission that is not named here is denied without a question.
  await context.grantPermissions(['clipboard-write'], { origin: appOrigin });
  // Playwright has no name for it: while a campaign is being sent the computer is to stay awake.
  const staysAwake = {
    permission: { name: 'screen-wake-lock' },
    setting: 'granted',
    origin: appOrigin,
  } as const;
  await session.send('Browser.setPermission', staysAwake);
  if (!options.forTests) await session.send('Browser.setDownloadBehavior', { behavior: 'default' });
  return [leaveBridge, stopServing, freeWindow, () => mainContext.stop()];
}

/** What shows for the blink of an eye before our page is there. */
function firstPage(): string {
  const html = `<meta name="color-scheme" content="light dark"><title>${t('common.appName')}</title>`;
  return `data:text/html;charset=utf-8,${encodeURIComponent(html)}`;
}
