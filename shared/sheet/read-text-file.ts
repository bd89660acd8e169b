import { decodeText } from './decode-text.ts';
import { SheetRefusal } from './problem.ts';
import { readCsv } from './read-csv.ts';
import { readHtml } from './read-html.ts';
import { isXmlSheet, readXmlSheet } from './read-xml-sheet.ts';
import type { ReadOptions, ReadSheet } from './sheet-result.ts';

const htmlStart = /^\s*(<!--[^]{0,1000}?-->\s*)?<(!doctype html|html|head|meta|style|body|table)[\s>]/i;

/** Reads a text file: an HTML table that was saved as .xls, a workbook as one XML file, else delimited text. */
export function readTextFile(bytes: Uint8Array, fileName: string, options: ReadOptions): ReadSheet {
  const { text, encoding } = decodeText(bytes, options.encoding);
  if (htmlStart.test(text.slice(0, 4096))) return readHtml(text, encoding, options);
  if (isXmlSheet(text)) return readXmlSheet(text, encoding, options);
  // Any other markup: a web page, a feed, a drawing.
  if (/^\s*<[!?a-z]/i.test(text.slice(0, 4096))) throw new SheetRefusal('not_a_sheet');
  return readCsv(text, encoding, sheetNameOf(fileName), options);
}

/** What a text file calls its only sheet: its own name. */
export function sheetNameOf(fileName: string): string {
  return fileName.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '') || fileName;
}
