import { eachBlock, Enough, untilEnough } from './fast-blocks.ts';
import { firstRowsCount, worthwhileBytes } from './first-rows-size.ts';
import { pickOdsTable, readOdsFrame } from './read-ods.ts';
import type { FirstRows, ReadOptions } from './sheet-result.ts';
import { literal } from './xml-bytes.ts';
import type { ZipParts } from './zip-part.ts';

// Of blank rows, and those of tables before, none is shown.
const mostRows = 2 * firstRowsCount;
const rowEnd = '</table:table-row>';
// A name ends where white space or the tag's end is, so that a name that never ends is looked at once.
const tag = /<(\/?)([\w:.-]+)(?:\s[^<>]*?)?(\/?)>/g;
// What stands in these is no markup.
const unplain = /<!|<\?(?!xml )/;

/** The first rows of a large OpenDocument spreadsheet: it is cut behind them, closed, and read; null where that is not sure to be how it begins. */
export async function odsFirstRows(zip: ZipParts, options: ReadOptions): Promise<FirstRows | null> {
  const part = zip.open('content.xml');
  if (!part || part.size < worthwhileBytes) return null;
  const frame = await readOdsFrame(zip);
  const start = await startOf(await part.stream());
  if (start === null || unplain.test(start)) return null;
  const content = new TextEncoder().encode(start + closingOf(start));
  const { sheetName, rows } = pickOdsTable(frame, content, options);
  // Of tables behind the cut nothing is known yet.
  if (rows.length === 0 || (options.sheetName ?? sheetName) !== sheetName) return null;
  return { sheetName, encoding: null, delimiter: null, rows: rows.slice(0, firstRowsCount) };
}

/** The content as far as the first rows go. */
async function startOf(stream: ReadableStream<Uint8Array>): Promise<string | null> {
  let start: string | null = null;
  await untilEnough(
    eachBlock(stream, literal(rowEnd), (block) => {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(block);
      const pieces = text.split(rowEnd, mostRows + 1);
      start = pieces
        .slice(0, -1)
        .map((piece) => piece + rowEnd)
        .join('');
      throw new Enough();
    }),
  );
  return start;
}

/** The tags that close what a beginning leaves open. */
function closingOf(start: string): string {
  const open: string[] = [];
  for (const [, close, name = '', empty] of start.matchAll(tag)) {
    if (close) open.pop();
    else if (!empty) open.push(name);
  }
  return open
    .toReversed()
    .map((name) => `</${name}>`)
    .join('');
}
