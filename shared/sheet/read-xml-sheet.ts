import { read } from 'xlsx';
import type { SheetEncoding } from './decode-text.ts';
import type { ColumnRange } from './hidden-columns.ts';
import { SheetRefusal } from './problem.ts';
import type { ReadOptions, ReadSheet } from './sheet-result.ts';
import { candidateSheets, pickSheet } from './sheet-choice.ts';
import { parsingOptions } from './sheetjs.ts';

const widestSheet = 16_384;
// SheetJS writes out every column that a tag stands for.
const columnLimit = 1_000_000;

/** Whether a text is a workbook as Excel 2003 and many shop programs save it in one XML file. */
export function isXmlSheet(text: string): boolean {
  const start = text.slice(0, 4096);
  return (
    /^\s*<(\?xml|(\w+:)?Workbook)\s/.test(start) &&
    start.includes('urn:schemas-microsoft-com:office:spreadsheet')
  );
}

/** Reads one sheet of such a workbook. */
export function readXmlSheet(text: string, encoding: SheetEncoding, options: ReadOptions): ReadSheet {
  const columns = columnsOfSheets(text);
  // SheetJS takes a format named after the computer's own for the American one.
  const plain = text
    .replace(/(\sss:Format=")Short Date"/g, '$1yyyy\\-mm\\-dd"')
    .replace(/(\sss:Format=")General Date"/g, '$1yyyy\\-mm\\-dd hh:mm"');
  const workbook = read(plain, { ...parsingOptions(), type: 'string' });
  const picked = pickSheet(workbook, candidateSheets(workbook, options), options, (index) => ({
    columns: columns[index] ?? [],
  }));
  return { kind: 'xml', encoding, delimiter: null, ...picked };
}

/** The hidden columns of each sheet in turn; refuses tags that stand for more columns than any sheet has. */
function columnsOfSheets(text: string): ColumnRange[][] {
  const sheets: ColumnRange[][] = [];
  let next = 0;
  let total = 0;
  for (const [, name, attributes = ''] of text.matchAll(/<(?:\w+:)?(Worksheet|Column)\b([^<>]*)>/g)) {
    if (name === 'Worksheet') {
      sheets.push([]);
      next = 0;
      continue;
    }
    const first = (attribute(attributes, 'Index') ?? next + 1) - 1;
    const span = attribute(attributes, 'Span') ?? 0;
    next = first + span + 1;
    total += span + 1;
    if (!(next <= widestSheet) || total > columnLimit) {
      throw new SheetRefusal('too_many_columns', { limit: widestSheet, actual: Math.max(next, total) });
    }
    if (attribute(attributes, 'Hidden') === 1) sheets.at(-1)?.push({ first, last: next - 1 });
  }
  return sheets;
}

function attribute(attributes: string, name: string): number | null {
  const value = new RegExp(`\\b${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1];
  return value === undefined ? null : Number(value);
}
