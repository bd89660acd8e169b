import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

interface AsarEntry {
  files?: Record<string, AsarEntry>;
  size?: number;
  offset?: string;
  unpacked?: boolean;
}

/** One file of an app.asar. */
export interface AsarFile {
  path: string;
  /** True where it lies beside the archive, in app.asar.unpacked. */
  isUnpacked: boolean;
  read(): Buffer;
}

/** Lists an app.asar by its own header: four lengths, JSON, then the bytes of the files. */
export function readAsar(archive: string): AsarFile[] {
  const bytes = readFileSync(archive);
  const headerBytes = bytes.readUInt32LE(4);
  const json = bytes.toString('utf8', 16, 16 + bytes.readUInt32LE(12));
  const bodyAt = 8 + headerBytes;
  const walk = (entry: AsarEntry, at: string): AsarFile[] => {
    if (entry.files) {
      return Object.entries(entry.files).flatMap(([name, child]) => walk(child, path.posix.join(at, name)));
    }
    const start = bodyAt + Number(entry.offset ?? 0);
    const isUnpacked = entry.unpacked === true;
    const read = (): Buffer =>
      isUnpacked
        ? readFileSync(path.join(`${archive}.unpacked`, at))
        : bytes.subarray(start, start + (entry.size ?? 0));
    return [{ path: at, isUnpacked, read }];
  };
  return walk(JSON.parse(json) as AsarEntry, '');
}

/** Writes the files of an app.asar into a folder, so that a plain Node can load them. */
export async function unpackAsar(files: readonly AsarFile[], folder: string): Promise<void> {
  for (const file of files) {
    const target = path.join(folder, file.path);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, file.read());
  }
}
