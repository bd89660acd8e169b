import type { PartReader } from './zip-part.ts';

const usefulPart = /\.(xml|rels|bin)$/i;
// Drawings, comments, pivots and macros hold no cells; comments would even make some up.
const uselessPart =
  /(^|\/)(media|drawings|charts|embeddings|printerSettings|activeX|ctrlProps|pivot\w+|externalLinks|slicer\w*|queryTables|connections\.xml|calcChain\.xml|(threaded)?comments\w*|customXml|docProps)(\/|\d*\.(xml|bin)$)|vbaProject/i;
const chartPart = /(^|\/)(chart|dialog|macro)sheets\/[^/]+$/i;

/** Inflates the parts of a workbook that hold its cells, each worksheet cut down to its rows. */
export async function readXlsxParts(
  names: readonly string[],
  readPart: PartReader,
): Promise<Map<string, Uint8Array>> {
  const parts = new Map<string, Uint8Array>();
  for (const name of names) {
    if (!usefulPart.test(name) || uselessPart.test(name)) continue;
    // SheetJS leaves the sheet of an empty part as '', and of a missing one as undefined, like a broken one.
    const content = chartPart.test(name) ? new Uint8Array() : await readPart(name);
    if (content) parts.set(name, isWorksheet(name, content) ? sheetDataOf(content) : content);
  }
  return parts;
}

function isWorksheet(name: string, content: Uint8Array): boolean {
  return /\.xml$/i.test(name) && /<(\w+:)?worksheet[\s>]/.test(asciiText(content.subarray(0, 4096)));
}

/**
 * The `sheetData` element alone: around it stand ranges (columns, links, merges) whose size only their text limits,
 * and which SheetJS walks cell by cell.
 */
function sheetDataOf(part: Uint8Array): Uint8Array {
  const first = findTag(part, 0);
  if (first === null || part[first.end - 2] === slash) return new Uint8Array();
  for (let tag = findTag(part, first.end); tag !== null; tag = findTag(part, tag.end)) {
    if (part[tag.start + 1] === slash) return part.subarray(first.start, tag.end);
  }
  throw new RangeError('sheetData is not closed');
}

const slash = 0x2f;
const lessThan = 0x3c;
const greaterThan = 0x3e;
const capitalD = 0x44;

/** The next opening or closing `sheetData` tag; looks for its capital D, a rare byte. */
function findTag(part: Uint8Array, from: number): { start: number; end: number } | null {
  for (let at = part.indexOf(capitalD, from); at !== -1; at = part.indexOf(capitalD, at + 1)) {
    if (asciiText(part.subarray(at - 5, at + 4)) !== 'sheetData') continue;
    const start = part.lastIndexOf(lessThan, at);
    const end = part.indexOf(greaterThan, at) + 1;
    if (
      start >= from &&
      end > 0 &&
      /^<\/?(\w+:)?sheetData[\s/>]/.test(asciiText(part.subarray(start, end)))
    ) {
      return { start, end };
    }
  }
  return null;
}

function asciiText(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
