import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { test as base } from '@playwright/test';
import type { FaultPlan } from '../../electron/practice/fault.ts';
import type { Behind, OpenApp } from './open-app.ts';
import { openApp } from './open-app.ts';

/** The app under test, on a data folder of its own. */
export interface App {
  /** The window's page; another one after a restart. */
  readonly page: Page;
  readonly dataDir: string;
  /** What lies behind the window; not on Electron, where it runs in a process of its own. */
  readonly behind: Behind;
  /** What the practice gateway does wrong. */
  readonly faults: FaultPlan;
  /** Closes the app and opens it again on the same data. */
  restart(): Promise<void>;
}

/** Playwright's `test` with the app of this project open; `lateMs` is how late its clock is at the start. */
export const test = base.extend<{ lateMs: number; app: App }>({
  lateMs: [0, { option: true }],
  app: async ({ lateMs }, use, info) => {
    const dataDir = await mkdtemp(path.join(tmpdir(), 'sendsheet-e2e-'));
    let open: OpenApp = await openApp(dataDir, lateMs);
    const restart = async (): Promise<void> => {
      await open.close();
      open = await openApp(dataDir, lateMs);
    };
    const behind = (): Behind => {
      if (open.behind === null)
        throw new Error('A spec that looks behind the window runs in the browser shell.');
      return open.behind;
    };
    await use({
      get page() {
        return open.page;
      },
      get behind() {
        return behind();
      },
      get faults() {
        return behind().gateway.faults;
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
