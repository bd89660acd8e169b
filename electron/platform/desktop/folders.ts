import { join, resolve } from 'node:path';
import { ownFolder } from '../own-folder.ts';
import { dataFolder } from '../paths.ts';

/** Where the desktop shell keeps things: the data all shells share, and Chromium's own profile inside it. */
export interface Folders {
  dataDir: string;
  profileDir: string;
  areUsable: boolean;
}

/** Makes the folders, for this user only; an empty choice means the usual place. */
export function prepareFolders(chosenDataDir: string): Folders {
  const dataDir = chosenDataDir === '' ? dataFolder() : resolve(chosenDataDir);
  const profileDir = join(dataDir, 'desktop-profile');
  try {
    ownFolder(dataDir);
    ownFolder(profileDir);
    return { dataDir, profileDir, areUsable: true };
  } catch {
    return { dataDir, profileDir, areUsable: false };
  }
}
