import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { needsBuild } from '../../electron/platform/launcher/build-state.ts';

const appDir = fileURLToPath(new URL('../..', import.meta.url));

/** Builds the app where a source is newer than the build, so that no spec ever judges an old one. */
export default function buildFirst(): void {
  if (!needsBuild(appDir)) return;
  const vite = fileURLToPath(new URL('../../node_modules/vite/bin/vite.js', import.meta.url));
  execFileSync(process.execPath, [vite, 'build', '--app', '--logLevel', 'warn'], {
    cwd: appDir,
    stdio: 'inherit',
  });
}
