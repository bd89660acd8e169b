import type { ByteSource } from './byte-source.ts';
import { decodeText } from './decode-text.ts';
import { firstRowsCount, worthwhileBytes } from './first-rows-size.ts';
import { readCsv } from './read-csv.ts';
import { sheetNameOf } from './read-text-file.ts';
import type { FirstRows, ReadOptions } from './sheet-result.ts';

const startBytes = 128 * 1024;
const lineFeed = 0x0a;

/** The first rows of a large delimited text out of its first lines; null for a small one, and for markup. */
export async function csvFirstRows(
  source: ByteSource,
  fileName: string,
  options: ReadOptions,
): Promise<FirstRows | null> {
  if (source.size < worthwhileBytes) return null;
  const start = await source.read(0, startBytes);
  const { text, encoding } = decodeText(start.subarray(0, start.lastIndexOf(lineFeed) + 1), options.encoding);
  if (text === '' || /^\s*</.test(text)) return null;
  const { sheetName, delimiter, rows } = readCsv(text, encoding, sheetNameOf(fileName), options);
  // The last one may go on behind the start.
  const first = rows.slice(0, -1).slice(0, firstRowsCount);
  return first.length > 0 ? { sheetName, encoding, delimiter, rows: first } : null;
}
