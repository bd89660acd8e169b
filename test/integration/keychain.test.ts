import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTokenVault } from '../../electron/platform/token-vault.ts';
import type { Keychain } from '../../electron/platform/keychain.ts';

const run = promisify(execFile);
const check = fileURLToPath(new URL('../support/keychain-check.ts', import.meta.url));
const token = 'keychain-marker-51d0';

const isOnPath = (program: string): boolean =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .some((folder) => statSync(join(folder, program), { throwIfNoEntry: false })?.isFile() ?? false);
const hasSecretService = isOnPath('gnome-keyring-daemon') && isOnPath('dbus-run-session');

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'sendsheet-keychain-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

// On Linux without a Secret Service there is no keychain to test; continuous integration installs one.
describe.runIf(hasSecretService)('the real keychain (Secret Service)', () => {
  it('keeps a token over a restart, gives it back, and forgets it', async () => {
    const unlock =
      'printf ci | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; exec "$@"';
    const { stdout } = await run(
      'dbus-run-session',
      ['--', 'sh', '-c', unlock, 'sh', process.execPath, check, token],
      { env: { PATH: process.env['PATH'], HOME: home, XDG_DATA_HOME: home, XDG_RUNTIME_DIR: home } },
    );
    expect(JSON.parse(stdout)).toEqual({
      works: true,
      kept: 'keychain',
      isRead: true,
      protection: 'keychain',
      afterClear: null,
    });
    for (const name of readdirSync(home, { recursive: true, encoding: 'utf8' })) {
      const path = join(home, name);
      if (statSync(path).isFile()) expect(readFileSync(path).includes(token), name).toBe(false);
    }
  });
});

describe('without a keychain', () => {
  it('a session without one is found out, not guessed', async () => {
    const { stdout } = await run(process.execPath, [check, token], {
      env: { PATH: process.env['PATH'], HOME: home, XDG_RUNTIME_DIR: home },
    });
    const answer = JSON.parse(stdout) as Record<string, unknown>;
    if (process.platform === 'linux') {
      expect(answer).toMatchObject({ works: false, kept: 'session', protection: 'none' });
    }
  });

  it('tokens live in this process only', async () => {
    const broken: Keychain = {
      works: () => Promise.resolve(false),
      set: () => Promise.reject(new Error('not here')),
      get: () => Promise.reject(new Error('not here')),
      remove: () => Promise.reject(new Error('not here')),
    };
    const vault = createTokenVault(broken);
    expect(await vault.set('a', token)).toBe('session');
    expect([await vault.get('a'), await vault.protection('a')]).toEqual([token, 'session']);
    expect(await createTokenVault(broken).get('a')).toBeNull();
    await vault.clear('a');
    expect(await vault.protection('a')).toBe('none');
  });
});
