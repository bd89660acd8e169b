import type { WorkBook } from 'xlsx';
import type { SheetRow } from '../domain/sheet-row.ts';
import { eachBlock, Enough, untilEnough } from './fast-blocks.ts';
import { headOf, rowsHead, stringsHead } from './fast-head.ts';
import { RowScanner } from './fast-rows.ts';
import { formatsOf } from './fast-sheet.ts';
import { createStringScanner } from './fast-strings.ts';
import { firstRowsCount, worthwhileBytes } from './first-rows-size.ts';
import { openWorkbook } from './open-workbook.ts';
import { createRowCollector } from './row-collector.ts';
import { namesOf } from './sheet-choice.ts';
import { sheetPartName, stringsPartName } from './sheet-parts.ts';
import type { FirstRows, ReadOptions } from './sheet-result.ts';
import { notPlain } from './xml-bytes.ts';
import type { ZipParts } from './zip-part.ts';

// A sheet that was sorted names texts from all over their table; reading more of it would make its first rows late.
const mostBlocks = 16;
// Bounded, as a hostile cell may begin over and over and never end.
const sharedText = /t="s"[^<>]{0,64}><v>(\d{1,7})<\/v>/g;

/** The first rows of a large plain xlsx worksheet, out of the beginnings of its parts; null where those do not tell. */
export async function xlsxFirstRows(zip: ZipParts, options: ReadOptions): Promise<FirstRows | null> {
  const book = await openWorkbook(zip, options);
  const { outline } = book;
  const [index] = book.candidates;
  const sheet = zip.open(sheetPartName(outline, index, book.small.contents) ?? '');
  if (!sheet || sheet.size < worthwhileBytes || outline.Workbook?.WBProps?.date1904) return null;
  const start = await firstBlock(await sheet.stream());
  const block = start.subarray(headOf(start, rowsHead).length);
  const strings = await stringsUpTo(lastTextOf(block), zip, outline);
  const rows = scanStart(block, strings, formatsOf(outline));
  const { sheetName } = namesOf(outline, index);
  return rows.length > 0 ? { sheetName, encoding: null, delimiter: null, rows } : null;
}

async function firstBlock(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  let first: Uint8Array | null = null;
  await untilEnough(
    eachBlock(stream, new TextEncoder().encode('</row>'), (block) => {
      first = block.slice();
      throw new Enough();
    }),
  );
  return first ?? notPlain();
}

/** The highest place in the table of shared texts that the first rows name; -1 where they name none. */
function lastTextOf(block: Uint8Array): number {
  const rows = new TextDecoder('latin1').decode(block).split('</row>', firstRowsCount).join();
  let last = -1;
  for (const [, place] of rows.matchAll(sharedText)) last = Math.max(last, Number(place));
  return last;
}

async function stringsUpTo(last: number, zip: ZipParts, outline: WorkBook): Promise<string[]> {
  const name = stringsPartName(outline);
  if (last === -1 || name === null) return [];
  const part = zip.open(name) ?? notPlain();
  const scanner = createStringScanner();
  let blocks = 0;
  await untilEnough(
    eachBlock(await part.stream(), new TextEncoder().encode('</si>'), (block) => {
      scanner.scan(blocks === 0 ? block.subarray(headOf(block, stringsHead).length) : block);
      blocks += 1;
      if (scanner.strings.length > last || scanner.isDone || blocks === mostBlocks) throw new Enough();
    }),
  );
  return scanner.strings;
}

function scanStart(block: Uint8Array, strings: string[], formats: (string | null)[]): SheetRow[] {
  const hidden = new Set<number>();
  const collector = createRowCollector(
    (rowNumber) => hidden.has(rowNumber),
    () => {},
  );
  const scanner = new RowScanner({
    strings,
    formats,
    onRow: (rowNumber, cells, isHidden) => {
      if (isHidden) hidden.add(rowNumber);
      collector.add(rowNumber, cells);
      if (collector.rows().length >= firstRowsCount) throw new Enough();
    },
  });
  try {
    scanner.scan(block);
  } catch (error) {
    if (!(error instanceof Enough)) throw error;
  }
  return collector.rows().slice(0, firstRowsCount);
}
