import { SheetRefusal } from './problem.ts';
import { readOds } from './read-ods.ts';
import type { ReadOptions, ReadSheet } from './sheet-result.ts';
import { readXlsx } from './read-xlsx.ts';
import { readZipDirectory } from './zip-directory.ts';
import { inflatePart, type PartReader } from './zip-part.ts';

/** Reads a zip as the workbook it holds; SheetJS never sees the zip itself, only parts that were checked. */
export async function readZipFile(bytes: Uint8Array, options: ReadOptions): Promise<ReadSheet> {
  const entries = readZipDirectory(bytes);
  const byName = new Map(entries.toReversed().map((entry) => [entry.name.toLowerCase(), entry]));
  const readPart: PartReader = async (name) => {
    const entry = byName.get(name.toLowerCase());
    return entry ? inflatePart(bytes, entry) : null;
  };
  const names = [...byName.values()].map((entry) => entry.name);
  if (names.some((name) => /^(.*\/)?workbook\d*\.(xml|bin)$/i.test(name)))
    return readXlsx(names, readPart, options);
  if (byName.has('content.xml')) return readOds(readPart, options);
  throw new SheetRefusal('not_a_sheet');
}
