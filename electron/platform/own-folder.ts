import { chmodSync, existsSync, mkdirSync } from 'node:fs';

/** Makes a folder that only this user may open; one that is there stays as it is. */
export function ownFolder(folder: string): void {
  if (existsSync(folder)) return;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (process.platform !== 'win32') chmodSync(folder, 0o700);
}
