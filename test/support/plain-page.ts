import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Writes a renderer of nothing but these files, and an empty start page, into a folder of its own. */
export async function plainPage(files: Record<string, string> = {}): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'sendsheet-page-'));
  const all = { 'index.html': '<!doctype html><title>Plain</title><p>Plain</p>', ...files };
  for (const [name, text] of Object.entries(all)) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  return folder;
}
