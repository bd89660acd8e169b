import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { builtinModules, createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { runInNewContext } from 'node:vm';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fuses, readFuses } from '../../electron/security/fuses.ts';
import { databasePath, openDatabase } from '../../electron/store/open.ts';
import type { Bridge } from '../../shared/contract.ts';
import { callNames } from '../../shared/contract.ts';
import type { AsarFile } from '../support/asar.ts';
import { readAsar, unpackAsar } from '../support/asar.ts';
import { standInElectron } from '../support/stand-in-electron.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const marker = 'token-4f1d09c2-marker';
const native = `linux-${process.arch}`;
const nodeModules = ['node_modules/@napi-rs/', 'node_modules/better-sqlite3/'];

let folder: string;
let packed: string;
let files: AsarFile[];

// The package of another system needs that system's native modules; CI packs there with the real Electron.
describe.skipIf(process.platform !== 'linux')('the package for Linux, on a stand-in Electron', () => {
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'sendsheet-package-'));
    const electronDist = path.join(folder, 'electron');
    await standInElectron(electronDist);
    const output = path.join(folder, 'dist');
    const builder = path.join(root, 'node_modules', 'electron-builder', 'cli.js');
    const options = [`-c.electronDist=${electronDist}`, `-c.directories.output=${output}`];
    // With VITEST set, electron-builder links files of node_modules instead of copying them.
    const env = { ...process.env, SENDSHEET_TOKEN: marker, VITEST: undefined };
    await promisify(execFile)(
      process.execPath,
      [builder, '--linux', '--dir', '--publish', 'never', ...options],
      { cwd: root, env },
    );
    const unpacked = readdirSync(output).find((name) => name.endsWith('unpacked'));
    packed = path.join(output, unpacked ?? '');
    files = readAsar(path.join(packed, 'resources', 'app.asar'));
  }, 120_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const paths = (): string[] => files.map((file) => file.path);
  const textOf = (name: string): string =>
    files
      .find((file) => file.path === name)
      ?.read()
      .toString() ?? '';

  it('has the program with every fuse as the table says', () => {
    expect(readFuses(readFileSync(path.join(packed, 'sendsheet')))).toEqual(fuses);
  });

  it('starts our main file and nothing beside it', () => {
    const { main, type, scripts, devDependencies } = JSON.parse(textOf('package.json')) as Record<
      string,
      unknown
    >;
    expect({ main, type, scripts, devDependencies }).toEqual({
      main: 'out/electron/main.js',
      type: 'module',
    });
    expect(paths()).toEqual(
      expect.arrayContaining([
        'out/electron/main.js',
        'out/electron/preload.cjs',
        'out/renderer/index.html',
        'LICENSE',
      ]),
    );
    expect(readdirSync(path.join(packed, 'resources')).toSorted()).toEqual(['app.asar', 'app.asar.unpacked']);
  });

  it('holds the build and the native modules, and nothing else', () => {
    const alone = new Set(['package.json', 'LICENSE', 'resources/icon-512.png']);
    const foreign = paths().filter(
      (name) =>
        !alone.has(name) &&
        !/^out\/electron\/(main\.js|preload\.cjs|checkpoint-worker\.js)$/.test(name) &&
        !/^out\/renderer\/(index\.html|assets\/[^/]+)$/.test(name) &&
        !nodeModules.some((start) => name.startsWith(start)),
    );
    expect(foreign).toEqual([]);
  });

  it('holds no source, no test and no map', () => {
    expect(paths().filter((name) => /\.(tsx?|map|cc?|h|gypi?)$|(^|\/)(test|src|deps)\//.test(name))).toEqual(
      [],
    );
  });

  it('holds the native files of this system only, beside the archive', () => {
    const nativeFiles = files.filter((file) => file.path.endsWith('.node'));
    expect(nativeFiles.map((file) => file.path).toSorted()).toEqual([
      `node_modules/@napi-rs/keyring-${native}-gnu/keyring.${native}-gnu.node`,
      `node_modules/better-sqlite3/prebuilds/${native}.node`,
    ]);
    expect(files.filter((file) => file.isUnpacked)).toEqual(nativeFiles);
    for (const file of nativeFiles) expect(file.read().toString('latin1', 1, 4)).toBe('ELF');
  });

  it('has everything that main imports', async () => {
    const imported = [...textOf('out/electron/main.js').matchAll(/^import .*? from "([^"]+)";$/gm)]
      .flatMap(([, name]) => name ?? [])
      .filter((name) => !name.startsWith('node:') && !builtinModules.includes(name));
    expect(imported.toSorted()).toEqual(['@napi-rs/keyring', 'better-sqlite3', 'electron']);

    const app = path.join(folder, 'app');
    await unpackAsar(files, app);
    const require = createRequire(path.join(app, 'out', 'electron', 'main.js'));
    expect(require.resolve('better-sqlite3').startsWith(app)).toBe(true);
    const Sqlite = require('better-sqlite3') as new (file: string) => {
      prepare(sql: string): { get(): unknown };
    };
    expect(new Sqlite(':memory:').prepare('SELECT 1 AS one').get()).toEqual({ one: 1 });
    expect(require.resolve('@napi-rs/keyring').startsWith(app)).toBe(true);
    expect(require('@napi-rs/keyring')).toHaveProperty('AsyncEntry');
  });

  it('has the program of the thread that copies the log of the database', async () => {
    const app = path.join(folder, 'thread');
    await unpackAsar(files, app);
    const data = path.join(folder, 'data');
    const database = openDatabase(data);
    database.exec('CREATE TABLE of_the_log (id INTEGER)');
    // With its log, and held open by nobody.
    await cp(data, `${data}-copy`, { recursive: true });
    database.close();
    const copy = databasePath(`${data}-copy`);
    expect(existsSync(`${copy}-wal`)).toBe(true);
    const program = path.join(app, 'out', 'electron', 'checkpoint-worker.js');
    const thread = new Worker(program, { workerData: copy });
    thread.postMessage(null, []);
    await once(thread, 'message');
    await thread.terminate();
    expect(existsSync(`${copy}-wal`)).toBe(false);
    expect(readFileSync(copy).includes('of_the_log')).toBe(true);
  });

  it('has a preload that needs only what a sandboxed one is given, and exposes only the bridge', () => {
    const exposed = new Map<string, Bridge>();
    const electron = {
      contextBridge: { exposeInMainWorld: (name: string, bridge: Bridge) => void exposed.set(name, bridge) },
      ipcRenderer: {},
    };
    const required: string[] = [];
    const require = (name: string): unknown => {
      required.push(name);
      return electron;
    };
    const module = { exports: {} };
    runInNewContext(
      textOf('out/electron/preload.cjs'),
      { require, module, exports: module.exports, URL },
      { contextCodeGeneration: { strings: false, wasm: false } },
    );
    expect(required).toEqual(['electron']);
    expect([...exposed.keys()]).toEqual(['sendsheet']);
    const bridge = exposed.get('sendsheet');
    expect(Object.keys(bridge ?? {})).toEqual(['calls', 'on']);
    expect(Object.keys(bridge?.calls ?? {})).toEqual(callNames);
  });

  it('holds nothing of the token of whoever packed it', () => {
    const all = readdirSync(packed, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    expect(all.length).toBeGreaterThan(5);
    for (const entry of all) {
      const file = path.join(entry.parentPath, entry.name);
      expect(readFileSync(file).includes(marker), file).toBe(false);
    }
  });
});
