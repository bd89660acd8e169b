import { SheetRefusal } from './problem.ts';
import { readOds } from './read-ods.ts';
import type { ReadOptions, ReadSheet } from './sheet-result.ts';
import { readXlsx } from './read-xlsx.ts';
import { readZipDirectory } from './zip-directory.ts';
import { inflatePart, inflateStream, type ZipParts } from './zip-part.ts';

/** Reads a zip as the workbook it holds; SheetJS never sees the zip itself, only parts that were checked. */
export async function readZipFile(bytes: Uint8Array, options: ReadOptions): Promise<ReadSheet> {
  const zip = openZip(bytes);
  const names = new Set(zip.names.map((name) => name.toLowerCase()));
  if ([...names].some((name) => /^(.*\/)?workbook\d*\.(xml|bin)$/.test(name))) return readXlsx(zip, options);
  if (names.has('content.xml')) return readOds(zip, options);
  throw new SheetRefusal('not_a_sheet');
}

/** The parts of a zip; of several with one name the first counts. */
export function openZip(bytes: Uint8Array): ZipParts {
  const entries = readZipDirectory(bytes);
  const byName = new Map(entries.toReversed().map((entry) => [entry.name.toLowerCase(), entry]));
  return {
    names: [...byName.values()].map((entry) => entry.name),
    read: async (name) => {
      const entry = byName.get(name.toLowerCase());
      return entry ? inflatePart(bytes, entry) : null;
    },
    open: (name) => {
      const entry = byName.get(name.toLowerCase());
      return entry?.method === 8 ? { size: entry.size, stream: () => inflateStream(bytes, entry) } : null;
    },
  };
}
