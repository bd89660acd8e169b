import { mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { prepareFolders } from './folders.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'sendsheet-folders-'));

it('makes the chosen folder and a profile in it, for this user only', () => {
  const dataDir = path.join(folder, 'data');
  const folders = prepareFolders(dataDir);
  expect(folders).toEqual({ dataDir, profileDir: path.join(dataDir, 'desktop-profile'), areUsable: true });
  if (process.platform !== 'win32') {
    expect([statSync(dataDir).mode & 0o777, statSync(folders.profileDir).mode & 0o777]).toEqual([
      0o700, 0o700,
    ]);
  }
});

it('says so where no folder can be made', () => {
  writeFileSync(path.join(folder, 'file'), '');
  expect(prepareFolders(path.join(folder, 'file', 'data')).areUsable).toBe(false);
});
