import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { strangeFiles, strangeTable } from '../fixtures/strange-files.ts';

/** Writes the strange files into a folder, to be opened by hand; without one it prints their table. */
const [folder] = argv.slice(2);
if (folder === undefined) {
  console.log(strangeTable());
} else {
  mkdirSync(folder, { recursive: true });
  for (const { name, bytes } of strangeFiles) writeFileSync(join(folder, name), bytes());
}
