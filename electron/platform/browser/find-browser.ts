import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';

type Environment = Record<string, string | undefined>;

/** An installed Chrome, Chromium or Edge, or the one named by SENDSHEET_BROWSER; null where there is none. */
export function findBrowser(
  env: Environment = process.env,
  platform: NodeJS.Platform = process.platform,
  isProgram: (file: string) => boolean = isExecutable,
): string | null {
  return browserCandidates(env, platform).find((file) => isProgram(file)) ?? null;
}

/** Every place such a browser is installed at, the likeliest first. */
export function browserCandidates(env: Environment, platform: NodeJS.Platform): string[] {
  const named = env['SENDSHEET_BROWSER'];
  return [...(named ? [named] : []), ...installedAt(env, platform)];
}

function installedAt(env: Environment, platform: NodeJS.Platform): string[] {
  if (platform === 'win32') return onWindows(env);
  if (platform === 'darwin') return onMac(env);
  return onLinux(env);
}

function onWindows(env: Environment): string[] {
  const roots = ['LOCALAPPDATA', 'PROGRAMFILES', 'PROGRAMFILES(X86)'].map((name) => env[name]);
  const programs = [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ];
  return programs.flatMap((program) =>
    roots.filter((root) => root !== undefined).map((root) => path.win32.join(root, program)),
  );
}

function onMac(env: Environment): string[] {
  const roots = ['/Applications', ...(env['HOME'] ? [path.posix.join(env['HOME'], 'Applications')] : [])];
  const programs = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
  return programs.flatMap((name) => roots.map((root) => `${root}/${name}.app/Contents/MacOS/${name}`));
}

function onLinux(env: Environment): string[] {
  const names = [
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
  ];
  const folders = (env['PATH'] ?? '').split(':').filter((folder) => path.posix.isAbsolute(folder));
  return [
    ...names.flatMap((name) => folders.map((folder) => path.posix.join(folder, name))),
    '/opt/google/chrome/chrome',
    '/usr/lib/chromium/chromium',
    '/opt/microsoft/msedge/msedge',
  ];
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
