import { memorySource, type ByteSource } from './byte-source.ts';
import { SheetRefusal } from './problem.ts';
import { readOds } from './read-ods.ts';
import type { ReadOptions, ReadSheet } from './sheet-result.ts';
import { readXlsx } from './read-xlsx.ts';
import { readZipDirectory } from './zip-directory.ts';
import { inflatePart, inflateStream, type ZipParts } from './zip-part.ts';

/** Reads a zip as the workbook it holds; SheetJS never sees the zip itself, only parts that were checked. */
export async function readZipFile(bytes: Uint8Array, options: ReadOptions): Promise<ReadSheet> {
  const zip = await openZip(memorySource(bytes));
  switch (bookKind(zip)) {
    case 'xlsx':
      return readXlsx(zip, options);
    case 'ods':
      return readOds(zip, options);
    case null:
    default:
      throw new SheetRefusal('not_a_sheet');
  }
}

/** Which kind of workbook a zip holds. */
export function bookKind({ names }: ZipParts): 'xlsx' | 'ods' | null {
  if (names.some((name) => /^(.*\/)?workbook\d*\.(xml|bin)$/i.test(name))) return 'xlsx';
  return names.some((name) => name.toLowerCase() === 'content.xml') ? 'ods' : null;
}

/** The parts of a zip; of several with one name the first counts. */
export async function openZip(source: ByteSource): Promise<ZipParts> {
  const entries = await readZipDirectory(source);
  const byName = new Map(entries.toReversed().map((entry) => [entry.name.toLowerCase(), entry]));
  return {
    names: [...byName.values()].map((entry) => entry.name),
    read: async (name) => {
      const entry = byName.get(name.toLowerCase());
      return entry ? inflatePart(source, entry) : null;
    },
    open: (name) => {
      const entry = byName.get(name.toLowerCase());
      return entry?.method === 8 ? { size: entry.size, stream: () => inflateStream(source, entry) } : null;
    },
  };
}
