import { mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { dataFolder } from '../paths.ts';
import { prepareFolders } from './folders.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'sendsheet-folders-'));

it('makes the chosen folder and a profile in it, for this user only', () => {
  const dataDir = path.join(folder, 'data');
  const folders = prepareFolders(['/app', '--no-sandbox', `--data-dir=${dataDir}`, '-psn_0_1']);
  expect(folders).toEqual({ dataDir, profileDir: path.join(dataDir, 'desktop-profile'), areUsable: true });
  if (process.platform !== 'win32') {
    expect([statSync(dataDir).mode & 0o777, statSync(folders.profileDir).mode & 0o777]).toEqual([
      0o700, 0o700,
    ]);
  }
});

it('says so where no folder can be made', () => {
  writeFileSync(path.join(folder, 'file'), '');
  expect(prepareFolders([`--data-dir=${path.join(folder, 'file', 'data')}`]).areUsable).toBe(false);
});

it.each([[[]], [['--data-dir']], [['--data-dir=']]])('uses the usual place for %j', (argv) => {
  vi.stubEnv('LOCALAPPDATA', folder);
  vi.stubEnv('XDG_DATA_HOME', folder);
  vi.stubEnv('HOME', folder);
  expect(prepareFolders(argv).dataDir).toBe(dataFolder());
  vi.unstubAllEnvs();
});
