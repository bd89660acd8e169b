import { read } from 'xlsx';
import type { SheetEncoding } from './decode-text.ts';
import { withoutEntities } from './html-entities.ts';
import { SheetRefusal } from './problem.ts';
import type { ReadOptions, ReadSheet } from './sheet-result.ts';
import { candidateSheets, pickSheet } from './sheet-choice.ts';
import { parsingOptions } from './sheetjs.ts';

// SheetJS's HTML reader compares every cell with every merged one.
const longestHtml = 50 * 1024 * 1024;

/** Reads the first table with rows of an HTML page, which many shop programs save under the name .xls. */
export function readHtml(text: string, encoding: SheetEncoding, options: ReadOptions): ReadSheet {
  const start = text.search(/<table[\s>]/i);
  if (start === -1) throw new SheetRefusal('not_a_sheet');
  if (text.length > longestHtml) {
    throw new SheetRefusal('too_big', { limit: longestHtml, actual: text.length });
  }
  // Raw: numbers stay the text they are, with their zeros and plus signs.
  const workbook = read(withoutEntities(text.slice(start)), {
    ...parsingOptions(),
    type: 'string',
    raw: true,
  });
  const picked = pickSheet(workbook, candidateSheets(workbook, options), options);
  return { kind: 'html', encoding, delimiter: null, ...picked };
}
