import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ownFolder } from '../own-folder.ts';
import { dataFolder } from '../paths.ts';

/** Where the desktop shell keeps things: the data all shells share, and Chromium's own profile inside it. */
export interface Folders {
  dataDir: string;
  profileDir: string;
  areUsable: boolean;
}

/** Makes the folders, for this user only: at the usual place, or where `--data-dir` of the command line says. */
export function prepareFolders(argv: readonly string[]): Folders {
  const dataDir = chosenFolder(argv) ?? dataFolder();
  const profileDir = join(dataDir, 'desktop-profile');
  try {
    ownFolder(dataDir);
    ownFolder(profileDir);
    return { dataDir, profileDir, areUsable: true };
  } catch {
    return { dataDir, profileDir, areUsable: false };
  }
}

function chosenFolder(argv: readonly string[]): string | null {
  // Electron and the system add switches of their own, so others are no mistake.
  const options = { 'data-dir': { type: 'string' } } as const;
  const { values } = parseArgs({ args: [...argv], options, strict: false });
  const chosen = values['data-dir'];
  return typeof chosen === 'string' && chosen !== '' ? resolve(chosen) : null;
}
