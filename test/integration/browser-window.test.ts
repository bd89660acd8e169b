import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserShell } from '../../electron/platform/browser/launch-browser-shell.ts';
import { windowHeapFlag } from '../../electron/platform/window-heap.ts';
import type { ForeignServer } from '../support/foreign-server.ts';
import { foreignServer } from '../support/foreign-server.ts';
import { launchApp } from '../support/launch-app.ts';
import { listeningPorts } from '../support/listening-ports.ts';
import '../support/page-window.ts';
import { descendants, orElse } from '../support/process-tree.ts';
import { plainPage } from '../support/plain-page.ts';
import { stubCore } from '../support/stub-core.ts';

const workerFiles = {
  'assets/part.js': 'export const answer = 42;',
  'assets/styles.css': 'p { color: red }',
  'assets/sheet.worker.js': `import { answer } from './part.js';
    const own = await (await fetch('./styles.css')).text();
    const foreign = await fetch('https://example.com/').then(() => 'reached', () => 'refused');
    postMessage({ answer, own, foreign });`,
};

let foreign: ForeignServer;
let shell: BrowserShell;

beforeAll(async () => {
  foreign = await foreignServer();
  shell = await launchApp({ core: stubCore(), rendererDir: await plainPage(workerFiles) });
});
afterAll(async () => {
  await shell.close();
  await foreign.close();
});

const ourPage = () => shell.page.evaluate(() => [location.href, document.title]);

describe('the window of the browser shell', () => {
  it('runs module workers with their imports, and keeps them off the network', async () => {
    const said = await shell.page.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const worker = new Worker('/assets/sheet.worker.js', { type: 'module' });
          worker.addEventListener('message', ({ data }) => resolve(data));
          worker.addEventListener('error', reject);
        }),
    );
    expect(said).toEqual({ answer: 42, own: 'p { color: red }', foreign: 'refused' });
  });

  it('saves Blobs as files', async () => {
    const download = shell.page.waitForEvent('download');
    await shell.page.evaluate(() => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob(['a,b\r\n']));
      link.download = 'results.csv';
      link.click();
    });
    expect((await download).suggestedFilename()).toBe('results.csv');
    expect(await readFile(await (await download).path(), 'utf8')).toBe('a,b\r\n');
  });

  it.skipIf(process.platform !== 'linux')('opens no port', () => {
    const browser = descendants(process.pid);
    expect(browser.length).toBeGreaterThan(1);
    expect(listeningPorts([process.pid, ...browser])).toEqual([Number(new URL(foreign.url).port)]);
  });

  it.skipIf(process.platform !== 'linux')('keeps the young generation of its page small', () => {
    // A browser writes its command line anew, with spaces.
    const commands = descendants(process.pid).map((pid) =>
      orElse(() => readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' '), ''),
    );
    const ofPages = commands.filter((command) => command.includes('--type=renderer'));
    expect(ofPages).not.toEqual([]);
    for (const command of ofPages) expect(command).toContain(`--js-flags=${windowHeapFlag}`);
  });

  it('answers only GET', async () => {
    const statuses = await shell.page.evaluate(async () => {
      const ask = (path: string, method: string) =>
        fetch(path, { method }).then(
          ({ status }) => status,
          () => 'refused',
        );
      return [await ask('/', 'GET'), await ask('/', 'POST'), await ask('/nothing', 'GET')];
    });
    expect(statuses).toEqual([200, 'refused', 404]);
  });

  it('stays on our page wherever a script or link leads', async () => {
    const addresses = [
      `${foreign.url}/`,
      'https://example.com/',
      'https://app.invalid/nothing',
      'about:blank',
      'file:///etc/hosts',
    ];
    for (const address of addresses) {
      await shell.page.evaluate((href) => void (location.href = href), address).catch(() => undefined);
      await wait(100);
      await expect.poll(ourPage).toEqual(['https://app.invalid/', 'Plain']);
    }
    await shell.page.evaluate((href) => {
      const link = document.body.appendChild(document.createElement('a'));
      Object.assign(link, { href, textContent: 'Away' });
    }, foreign.url);
    await shell.page.click('a');
    await expect.poll(ourPage).toEqual(['https://app.invalid/', 'Plain']);
    expect(foreign.connections()).toBe(0);
  });

  it('has no page to go back to', async () => {
    await shell.page.evaluate(() => setTimeout(() => history.back(), 0));
    await wait(100);
    expect(await ourPage()).toEqual(['https://app.invalid/', 'Plain']);
  });

  it('opens no second window', async () => {
    expect(await shell.page.evaluate((href) => window.open(href) === null, foreign.url)).toBe(true);
    await shell.page.evaluate((href) => {
      const link = document.body.appendChild(document.createElement('a'));
      Object.assign(link, { href, target: '_blank', id: 'blank', textContent: 'New' });
    }, foreign.url);
    await shell.page.click('#blank');
    await wait(100);
    await expect.poll(() => shell.context.pages().length).toBe(1);
    expect(foreign.connections()).toBe(0);
  });

  it('asks nobody for permissions', async () => {
    const states = await shell.page.evaluate(() =>
      Promise.all(
        (['notifications', 'geolocation', 'camera', 'microphone'] as PermissionName[]).map(
          async (name) => (await navigator.permissions.query({ name })).state,
        ),
      ),
    );
    expect(states).toEqual(['denied', 'denied', 'denied', 'denied']);
  });

  it('reaches nothing past a page without a policy', async () => {
    // Straight from the browser, so that neither our policy nor our answers stand in between.
    const other = await shell.context.newPage().catch(() => null);
    await other?.goto(foreign.url).catch(() => undefined);
    expect(foreign.connections()).toBe(0);
    await expect.poll(() => shell.context.pages().length).toBe(1);
  });
});
