import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { t } from '../shared/text/index.ts';
import { findBrowser } from './platform/browser/find-browser.ts';
import { needsBuild } from './platform/launcher/build-state.ts';
import { chooseShell } from './platform/launcher/choose-shell.ts';
import type { StartShell } from './platform/launcher/choose-shell.ts';
import { hasDisplay } from './platform/launcher/display.ts';
import { electronBinary, electronInstaller } from './platform/launcher/electron-binary.ts';
import { runProgram } from './platform/launcher/run-program.ts';
import { startOptions } from './platform/launcher/start-options.ts';
import { youngHeapFlag } from './platform/launcher/young-heap.ts';
import { dataFolder } from './platform/paths.ts';

const appDir = fileURLToPath(new URL('..', import.meta.url));
const viteProgram = join(appDir, 'node_modules', 'vite', 'bin', 'vite.js');
const demoProgram = join(appDir, 'test', 'demo', 'main.ts');

// The window takes its tokens from the keychain; no program started from here inherits one.
delete process.env['SENDSHEET_TOKEN'];

process.exitCode = await main();

async function main(): Promise<number> {
  const options = startOptions(process.argv.slice(2));
  if (options === null) return refuse(t('launcher.badOption'));
  const browser = findBrowser();
  const machine = { hasDisplay: hasDisplay(), electron: electronBinary(appDir), browser };
  const choice = chooseShell(options.forced, machine);
  if (choice.shell === null) return refuse(t(`launcher.${choice.refusal}`));
  for (const notice of choice.notices) say(t(`launcher.${notice}`));
  const buildCode = await build();
  return buildCode === 0 ? run(choice.shell, browser, options.dataDir) : buildCode;
}

async function run(shell: StartShell, browser: string | null, dataDir: string | null): Promise<number> {
  if (shell === 'demo') return runProgram(process.execPath, [demoProgram], appDir);
  if (shell === 'desktop') return runDesktop(dataDir);
  if (browser === null) return refuse(t('launcher.browserMissing'));
  // Only here, so that the other ways in do not load the database.
  const { runBrowserShell } = await import('./browser.ts');
  return runBrowserShell({
    dataDir: dataDir ?? dataFolder(),
    rendererDir: join(appDir, 'out', 'renderer'),
    executablePath: browser,
    say,
  });
}

async function runDesktop(dataDir: string | null): Promise<number> {
  const binary = electronBinary(appDir) ?? (await fetchElectron());
  if (binary === null) return refuse(t('launcher.electronMissing'));
  // Chromium refuses to sandbox itself for root.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return runProgram(
    binary,
    [
      ...asRoot,
      `--js-flags=${youngHeapFlag}`,
      appDir,
      ...(dataDir === null ? [] : [`--data-dir=${dataDir}`]),
    ],
    appDir,
  );
}

async function fetchElectron(): Promise<string | null> {
  say(t('launcher.fetchingElectron'));
  await runProgram(process.execPath, [electronInstaller(appDir)], appDir);
  return electronBinary(appDir);
}

async function build(): Promise<number> {
  if (!needsBuild(appDir)) return 0;
  say(t('launcher.building'));
  const code = await runProgram(
    process.execPath,
    [viteProgram, 'build', '--app', '--logLevel', 'warn'],
    appDir,
  );
  return code === 0 ? 0 : refuse(t('launcher.buildFailed'), code);
}

function refuse(sentence: string, code = 2): number {
  process.stderr.write(`${sentence}\n`);
  return code;
}

function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}
