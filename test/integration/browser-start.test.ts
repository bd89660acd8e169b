import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { runBrowserShell } from '../../electron/browser.ts';
import { acquireExclusive } from '../../electron/platform/exclusive-lock.ts';
import { databasePath } from '../../electron/store/open.ts';
import { t } from '../../shared/text/index.ts';
import { plainPage } from '../support/plain-page.ts';

const appDir = fileURLToPath(new URL('../..', import.meta.url));
const newFolder = () => mkdtempSync(path.join(tmpdir(), 'sendsheet-start-'));

async function startOn(dataDir: string, executablePath = '/nowhere') {
  const said: string[] = [];
  const say = (sentence: string): void => void said.push(sentence);
  const code = await runBrowserShell({ dataDir, rendererDir: await plainPage(), executablePath, say });
  return { code, said };
}

function npmStart(args: string[], env: Record<string, string> = {}, preload: string[] = []) {
  const required = [...preload, './electron/check-node.cjs'].flatMap((file) => ['-r', file]);
  return spawnSync(process.execPath, [...required, 'electron/start.ts', ...args], {
    cwd: appDir,
    env: { PATH: process.env['PATH'] ?? '', ...env },
    encoding: 'utf8',
  });
}

describe('the browser shell', () => {
  it('says so where the same data is open already, and changes nothing', async () => {
    const dataDir = newFolder();
    const release = acquireExclusive(path.join(dataDir, 'window.lock'));
    expect(await startOn(dataDir)).toEqual({ code: 1, said: [t('launcher.alreadyOpen')] });
    release?.();
    expect((await startOn(dataDir)).said).not.toContain(t('launcher.alreadyOpen'));
  });

  it('says so where the browser does not start, and lets go of the data', async () => {
    const dataDir = newFolder();
    for (let attempt = 0; attempt < 2; attempt += 1) {
      expect(await startOn(dataDir)).toEqual({ code: 1, said: [t('launcher.windowFailed')] });
    }
  });

  it('leaves the data of a newer version alone', async () => {
    const dataDir = newFolder();
    const database = new Sqlite(databasePath(dataDir));
    database.pragma('user_version = 9999');
    database.close();
    expect(await startOn(dataDir)).toEqual({
      code: 2,
      said: [t('launcher.newerDatabase', { folder: dataDir })],
    });
  });

  it('says which folder it cannot use', async () => {
    const file = path.join(newFolder(), 'file');
    writeFileSync(file, '');
    const dataDir = path.join(file, 'data');
    expect(await startOn(dataDir)).toEqual({
      code: 2,
      said: [t('launcher.folderUnusable', { folder: dataDir })],
    });
  });
});

describe('npm start', () => {
  it('refuses options it does not know', () => {
    const { status, stderr } = npmStart(['--windowed']);
    expect([status, stderr]).toEqual([2, `${t('launcher.badOption')}\n`]);
  });

  it.skipIf(process.platform !== 'linux').each(['--browser', '--desktop'])(
    'refuses %s without a display',
    (flag) => {
      const { status, stderr } = npmStart([flag]);
      expect([status, stderr]).toEqual([2, `${t('launcher.windowNeedsDisplay')}\n`]);
    },
  );

  it('names the Node it needs before it reads any TypeScript', () => {
    const preload = path.join(newFolder(), 'old-node.cjs');
    writeFileSync(preload, "Object.defineProperty(process, 'versions', { value: { node: '22.17.1' } });");
    const { status, stderr } = npmStart([], {}, [preload]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^Sendsheet needs Node 22\.18 or newer.*\n$/);
  });
});
