import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The Electron program of an app folder, or null where it was never fetched.
 * Never `require('electron')`: that starts a download.
 */
export function electronBinary(
  appDir: string,
  env: Record<string, string | undefined> = process.env,
): string | null {
  const folder = path.join(appDir, 'node_modules', 'electron');
  const program = readOrNull(path.join(folder, 'path.txt'));
  const overriding = env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (overriding) return existing(path.join(overriding, program ?? 'electron'));
  return program === null ? null : existing(path.join(folder, 'dist', program));
}

/** The program of the electron package that fetches the binary. */
export function electronInstaller(appDir: string): string {
  return path.join(appDir, 'node_modules', 'electron', 'install.js');
}

function existing(file: string): string | null {
  return existsSync(file) ? file : null;
}

function readOrNull(file: string): string | null {
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : null;
}
