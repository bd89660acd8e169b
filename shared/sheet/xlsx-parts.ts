import { limits } from '../domain/limits.ts';
import { holdElements } from './hold-elements.ts';
import { holdTexts } from './hold-texts.ts';
import { withBuiltInFormats } from './built-in-formats.ts';
import { xlsxHiddenColumns, type ColumnRange } from './hidden-columns.ts';
import { refuseEndlessTags } from './endless-tags.ts';
import { mendCellTags, mendComments, mendEntities, mendSharedStrings } from './mend-xml.ts';
import { xlsxMergedRows, type MergedRows } from './merged-cells.ts';
import { sheetDataOf } from './sheet-data.ts';
import { withoutFormulas } from './xlsb-records.ts';
import { binaryHiddenColumns, binarySheetDataOf } from './xlsb-sheet-data.ts';
import { withoutFills } from './without-fills.ts';
import type { ZipParts } from './zip-part.ts';

/** The parts of a workbook by name, ready for SheetJS, and what stands around the rows of each worksheet: the columns it hides, the cells it merges. */
export interface XlsxParts {
  contents: Map<string, Uint8Array>;
  hiddenColumns: Map<string, ColumnRange[]>;
  merged: Map<string, MergedRows[]>;
}

const usefulPart = /\.(xml|rels|bin)$/i;
// Drawings, comments, pivots and macros hold no cells; comments would even make some up.
const uselessPart =
  /(^|\/)(media|drawings|charts|embeddings|printerSettings|activeX|ctrlProps|pivot\w+|externalLinks|slicer\w*|queryTables|connections\.xml|calcChain\.xml|(threaded)?comments\w*|customXml|docProps)(\/|\d*\.(xml|bin)$)|vbaProject/i;
const chartPart = /(^|\/)(chart|dialog|macro)sheets\/[^/]+$/i;
const bigPart = /(^|\/)(sharedStrings[^/]*|worksheets\/[^/]*)\.(xml|bin)$/i;
const longestHead = 4 * 1024 * 1024;

/** Inflates the parts of a workbook around its cells, or those with its cells, each worksheet cut down to its rows. */
export async function readXlsxParts(zip: ZipParts, which: 'small' | 'big'): Promise<XlsxParts> {
  const parts: XlsxParts = { contents: new Map(), hiddenColumns: new Map(), merged: new Map() };
  for (const name of zip.names) {
    if (!usefulPart.test(name) || uselessPart.test(name) || bigPart.test(name) !== (which === 'big'))
      continue;
    // SheetJS leaves the sheet of an empty part as '', and of a missing one as undefined, like a broken one.
    const content = chartPart.test(name) ? new Uint8Array() : await zip.read(name);
    if (content) addPart(parts, name, content);
  }
  return parts;
}

function addPart({ contents, hiddenColumns, merged }: XlsxParts, name: string, content: Uint8Array): void {
  if (!/\.bin$/i.test(name)) holdTexts(content);
  if (/worksheets\/[^/]*\.bin$/i.test(name)) {
    hiddenColumns.set(name, binaryHiddenColumns(content));
    contents.set(name, withoutFormulas(binarySheetDataOf(content)));
  } else if (isWorksheet(name, content)) {
    const data = sheetDataOf(content);
    const head = content.subarray(0, Math.max(0, data.byteOffset - content.byteOffset));
    const headText = new TextDecoder('latin1').decode(head.subarray(0, longestHead));
    hiddenColumns.set(name, data.length > 0 ? xlsxHiddenColumns(headText) : []);
    if (data.length > 0) merged.set(name, xlsxMergedRows(content.subarray(head.length + data.length)));
    holdElements(data, 'c', limits.slowCells);
    contents.set(name, mendEntities(mendCellTags(data)));
  } else {
    contents.set(name, safePart(name, content));
  }
}

function safePart(name: string, content: Uint8Array): Uint8Array {
  if (/workbook\d*\.bin$/i.test(name)) return withoutFormulas(content);
  if (/styles\.xml$/i.test(name)) return withoutFills(withBuiltInFormats(content));
  if (!/sharedStrings[^/]*\.xml$/i.test(name)) return content;
  refuseEndlessTags(content);
  holdElements(content, 'si', limits.sharedTexts);
  return mendEntities(mendSharedStrings(mendComments(content)));
}

function isWorksheet(name: string, content: Uint8Array): boolean {
  return (
    /\.xml$/i.test(name) &&
    /<(\w+:)?worksheet[\s>]/.test(new TextDecoder('latin1').decode(content.subarray(0, 4096)))
  );
}
