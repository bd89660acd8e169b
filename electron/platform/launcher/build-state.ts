import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const sources = ['electron', 'renderer', 'shared', 'vite.config.ts', 'package.json'];

/** Whether the build in out/ is missing or older than a source of it. */
export function needsBuild(appDir: string): boolean {
  const outputs = outputsOf(appDir);
  if (outputs.some((file) => !existsSync(file))) return true;
  const oldestOutput = Math.min(...outputs.map(changedAt));
  return sources.some((name) => newestIn(path.join(appDir, name)) > oldestOutput);
}

function outputsOf(appDir: string): string[] {
  const renderer = path.join(appDir, 'out', 'renderer', 'index.html');
  const hasDesktop = existsSync(path.join(appDir, 'electron', 'main.ts'));
  return hasDesktop ? [renderer, path.join(appDir, 'out', 'electron', 'main.js')] : [renderer];
}

function newestIn(file: string): number {
  if (!existsSync(file)) return 0;
  if (!statSync(file).isDirectory()) return changedAt(file);
  const files = readdirSync(file, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
    .map((entry) => path.join(entry.parentPath, entry.name));
  return Math.max(0, ...files.map(changedAt));
}

function changedAt(file: string): number {
  return statSync(file).mtimeMs;
}
