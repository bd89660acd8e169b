import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { acquireExclusive } from '../../electron/platform/exclusive-lock.ts';
import { contentSecurityPolicy } from '../../electron/platform/renderer-files.ts';
import { callNames } from '../../shared/contract.ts';
import type { FakeElectron } from '../support/fake-electron.ts';
import { fakeElectron } from '../support/fake-electron.ts';

let dataDir: string;
let electron: FakeElectron;

beforeEach(() => {
  const folder = mkdtempSync(path.join(tmpdir(), 'sendsheet-desktop-'));
  dataDir = path.join(folder, 'data');
  mkdirSync(path.join(folder, 'out', 'renderer'), { recursive: true });
  writeFileSync(path.join(folder, 'out', 'renderer', 'index.html'), '<p>start</p>');
  electron = fakeElectron(folder);
  process.argv.push(`--data-dir=${dataDir}`);
  vi.doMock('electron', () => electron.module);
});
afterEach(() => {
  process.argv.pop();
  vi.resetModules();
});

/** Runs main.ts until the log of what it did has this entry. */
async function startUntil(entry: string): Promise<void> {
  await import('../../electron/main.ts');
  await expect.poll(() => electron.log, { timeout: 10_000 }).toContain(entry);
}

async function closeWindow(): Promise<boolean> {
  const preventDefault = vi.fn<() => void>();
  electron.app.emit('before-quit', { preventDefault });
  await expect.poll(() => electron.log).toContain('quit');
  return preventDefault.mock.calls.length > 0;
}

const windowLock = () => acquireExclusive(path.join(dataDir, 'window.lock'));

describe('the desktop shell, on a stand-in for Electron', () => {
  it('does what must be done before Electron is ready, then hardens the session, then loads the page', async () => {
    await startUntil('load app://sendsheet/');
    expect(electron.log).toEqual([
      'sandbox',
      'switch host-resolver-rules',
      'switch js-flags',
      'scheme',
      `userData ${path.join(dataDir, 'desktop-profile')}`,
      'permission check',
      'device check',
      'proxy',
      'no windows',
      'no webrtc',
      'menu',
      'load app://sendsheet/',
    ]);
    expect(electron.found.preferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
    });
    expect(await closeWindow()).toBe(true);
  });

  it('serves the build under the policy and cancels what is foreign', async () => {
    await startUntil('load app://sendsheet/');
    const response = await electron.found.schemes.get('app')?.({ url: 'app://sendsheet/', method: 'GET' });
    expect(await response?.text()).toBe('<p>start</p>');
    expect(response?.headers.get('Content-Security-Policy')).toBe(contentSecurityPolicy);
    const reply = vi.fn<(response: { cancel?: boolean }) => void>();
    electron.found.beforeRequest?.({ url: 'https://pickyassist.com/' }, reply);
    expect(reply).toHaveBeenCalledWith({ cancel: true });
    const answer = vi.fn<(may: boolean) => void>();
    electron.found.permission?.(null, 'media', answer, {
      isMainFrame: true,
      requestingUrl: 'app://sendsheet/',
    });
    expect(answer).toHaveBeenCalledWith(false);
    await closeWindow();
  });

  it('joins the page to the real core: calls, refusals and events', async () => {
    await startUntil('load app://sendsheet/');
    expect([...electron.channels.keys()]).toEqual(callNames.map((name) => `call:${name}`));
    expect(await electron.call('settings.read', {})).toMatchObject({ ok: true });
    expect(await electron.call('settings.read', { more: 1 })).toMatchObject({ error: { code: 'bad_input' } });
    expect(await electron.call('settings.update', { country: 'IN' })).toMatchObject({ ok: true });
    expect(electron.sent).toEqual([['event:settings.changed', expect.objectContaining({ country: 'IN' })]]);
    await closeWindow();
  });

  it('holds the lock of all shells while its window is open, and gives it back at the end', async () => {
    await startUntil('load app://sendsheet/');
    expect(windowLock()).toBeNull();
    electron.app.emit('second-instance');
    expect(electron.log.slice(-2)).toEqual(['show', 'focus']);
    await closeWindow();
    const release = windowLock();
    expect(release).not.toBeNull();
    release?.();
  });

  it('says that another shell is open, and ends', async () => {
    mkdirSync(dataDir);
    const release = windowLock();
    await startUntil('exit 2');
    release?.();
    expect(electron.found.errors).toEqual(['Sendsheet is already open. Use its window, or close it first.']);
    expect(electron.log).not.toContain('load app://sendsheet/');
  });

  it('says that the data folder cannot be used, before Electron is ready', async () => {
    writeFileSync(dataDir, 'a file');
    await startUntil('exit 2');
    expect(electron.found.errors[0]).toContain(`The data folder ${dataDir} cannot be used.`);
  });
});
