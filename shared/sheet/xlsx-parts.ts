import { withBuiltInFormats } from './built-in-formats.ts';
import { sheetDataOf } from './sheet-data.ts';
import { binarySheetDataOf } from './xlsb-sheet-data.ts';
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
    if (content) parts.set(name, safePart(name, content));
  }
  return parts;
}

function safePart(name: string, content: Uint8Array): Uint8Array {
  if (/worksheets\/[^/]*\.bin$/i.test(name)) return binarySheetDataOf(content);
  if (/styles\.xml$/i.test(name)) return withBuiltInFormats(content);
  return isWorksheet(name, content) ? sheetDataOf(content) : content;
}

function isWorksheet(name: string, content: Uint8Array): boolean {
  return (
    /\.xml$/i.test(name) &&
    /<(\w+:)?worksheet[\s>]/.test(new TextDecoder('latin1').decode(content.subarray(0, 4096)))
  );
}
