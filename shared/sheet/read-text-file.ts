import { decodeText } from './decode-text.ts';
import { firstRowsCount, worthwhileBytes } from './first-rows.ts';
import { SheetRefusal } from './problem.ts';
import { readCsv } from './read-csv.ts';
import { readHtml } from './read-html.ts';
import { isXmlSheet, readXmlSheet } from './read-xml-sheet.ts';
import type { ReadOptions, ReadSheet } from './sheet-result.ts';

const htmlStart = /^\s*(<!--[^]{0,1000}?-->\s*)?<(!doctype html|html|head|meta|style|body|table)[\s>]/i;

/** Reads a text file: an HTML table that was saved as .xls, a workbook as one XML file, else delimited text. */
export function readTextFile(bytes: Uint8Array, fileName: string, options: ReadOptions): ReadSheet {
  tellFirstRows(bytes, fileName, options);
  const { text, encoding } = decodeText(bytes, options.encoding);
  if (htmlStart.test(text.slice(0, 4096))) return readHtml(text, encoding, options);
  if (isXmlSheet(text)) return readXmlSheet(text, encoding, options);
  // Any other markup: a web page, a feed, a drawing.
  if (/^\s*<[!?a-z]/i.test(text.slice(0, 4096))) throw new SheetRefusal('not_a_sheet');
  return readCsv(text, encoding, sheetNameOf(fileName), options);
}

const startBytes = 128 * 1024;
const lineFeed = 0x0a;

/** Tells the first rows of a large file out of its first lines. */
function tellFirstRows(bytes: Uint8Array, fileName: string, options: ReadOptions): void {
  if (!options.onFirstRows || bytes.length < worthwhileBytes) return;
  const end = bytes.subarray(0, startBytes).lastIndexOf(lineFeed);
  const start = bytes.subarray(0, end + 1);
  try {
    const { text, encoding } = decodeText(start, options.encoding);
    if (text === '' || /^\s*</.test(text)) return;
    const { sheetName, delimiter, rows } = readCsv(text, encoding, sheetNameOf(fileName), options);
    // The last one may go on behind the start.
    options.onFirstRows({ sheetName, encoding, delimiter, rows: rows.slice(0, -1).slice(0, firstRowsCount) });
  } catch {
    // The whole reading, which comes next, says what is wrong.
  }
}

function sheetNameOf(fileName: string): string {
  return fileName.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '') || fileName;
}
