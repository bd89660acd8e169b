import { mkdirSync, mkdtempSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { needsBuild } from './build-state.ts';
import { hasDisplay } from './display.ts';
import { electronBinary } from './electron-binary.ts';
import { startOptions } from './start-options.ts';

function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'sendsheet-launcher-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return folder;
}

function changedAt(folder: string, name: string, seconds: number): void {
  utimesSync(path.join(folder, name), seconds, seconds);
}

describe('hasDisplay', () => {
  it('asks for X11 or Wayland on Linux only', () => {
    expect(hasDisplay({}, 'linux')).toBe(false);
    expect(hasDisplay({ DISPLAY: '' }, 'linux')).toBe(false);
    expect(hasDisplay({ DISPLAY: ':0' }, 'linux')).toBe(true);
    expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true);
    expect(hasDisplay({}, 'win32')).toBe(true);
    expect(hasDisplay({}, 'darwin')).toBe(true);
  });
});

describe('electronBinary', () => {
  it('is null until the program was fetched', () => {
    expect(electronBinary(folderWith({}), {})).toBeNull();
    expect(electronBinary(folderWith({ 'node_modules/electron/path.txt': 'electron' }), {})).toBeNull();
  });

  it('finds what path.txt names', () => {
    const folder = folderWith({
      'node_modules/electron/path.txt': 'electron\n',
      'node_modules/electron/dist/electron': '',
    });
    expect(electronBinary(folder, {})).toBe(path.join(folder, 'node_modules/electron/dist/electron'));
  });

  it('follows the folder that replaces it', () => {
    const own = folderWith({ electron: '' });
    expect(electronBinary(folderWith({}), { ELECTRON_OVERRIDE_DIST_PATH: own })).toBe(
      path.join(own, 'electron'),
    );
  });
});

describe('needsBuild', () => {
  const built = { 'renderer/main.tsx': '', 'out/renderer/index.html': '' };

  it('builds what is missing, the desktop files too where there is a desktop shell', () => {
    expect(needsBuild(folderWith({ 'renderer/main.tsx': '' }))).toBe(true);
    expect(needsBuild(folderWith({ ...built, 'electron/main.ts': '' }))).toBe(true);
  });

  it('builds again after a source changed, but not after a test did', () => {
    const folder = folderWith({ ...built, 'shared/a.test.ts': '' });
    changedAt(folder, 'renderer/main.tsx', 1_000);
    changedAt(folder, 'out/renderer/index.html', 2_000);
    changedAt(folder, 'shared/a.test.ts', 3_000);
    expect(needsBuild(folder)).toBe(false);
    changedAt(folder, 'renderer/main.tsx', 3_000);
    expect(needsBuild(folder)).toBe(true);
  });
});

describe('startOptions', () => {
  it('reads what it knows', () => {
    expect(startOptions([])).toEqual({ forced: null, dataDir: null });
    expect(startOptions(['--demo'])).toEqual({ forced: 'demo', dataDir: null });
    expect(startOptions(['--browser', '--data-dir', '/x'])).toEqual({ forced: 'browser', dataDir: '/x' });
  });

  it('refuses what makes no sense', () => {
    expect(startOptions(['--desktop', '--browser'])).toBeNull();
    expect(startOptions(['--window'])).toBeNull();
    expect(startOptions(['sheet.xlsx'])).toBeNull();
  });
});
