import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { test as base } from '@playwright/test';
import type { OpenApp } from './open-app.ts';
import { openApp } from './open-app.ts';

/** The app under test, on a data folder of its own. */
export interface App {
  /** The window's page; another one after a restart. */
  readonly page: Page;
  readonly dataDir: string;
  /** Closes the app and opens it again on the same data. */
  restart(): Promise<void>;
}

/** Playwright's `test` with the app of this project open. */
export const test = base.extend<{ app: App }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from the pattern.
  app: async ({}, use, info) => {
    const dataDir = await mkdtemp(path.join(tmpdir(), 'sendsheet-e2e-'));
    let open: OpenApp = await openApp(dataDir);
    const restart = async (): Promise<void> => {
      await open.close();
      open = await openApp(dataDir);
    };
    await use({
      get page() {
        return open.page;
      },
      dataDir,
      restart,
    });
    if (info.status !== info.expectedStatus) {
      const body = await open.page.screenshot().catch(() => null);
      if (body !== null) await info.attach('the window', { body, contentType: 'image/png' });
    }
    await open.close();
    await rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
  },
});

export { expect } from '@playwright/test';
