import { parse_zip, type WorkBook } from 'xlsx';
import { containerOf } from './container.ts';
import { SheetRefusal } from './problem.ts';
import { candidateSheets } from './sheet-choice.ts';
import type { ReadOptions } from './sheet-result.ts';
import { parsingOptions } from './sheetjs.ts';
import { readXlsxParts, type XlsxParts } from './xlsx-parts.ts';
import type { ZipParts } from './zip-part.ts';

/** What a workbook says of its sheets, without their cells. */
export interface OpenWorkbook {
  outline: WorkBook;
  small: XlsxParts;
  /** The sheets to try in turn; at least one. */
  candidates: [first: number, ...others: number[]];
}

/** Reads what stands around the cells of an xlsx, xlsm or xlsb. */
export async function openWorkbook(zip: ZipParts, options: ReadOptions): Promise<OpenWorkbook> {
  const small = await readXlsxParts(zip, 'small');
  const outline = parseWorkbook(small.contents, []);
  const [first, ...others] = candidateSheets(outline, options);
  if (first === undefined) throw new SheetRefusal('no_rows');
  return { outline, small, candidates: [first, ...others] };
}

/** Lets SheetJS read the parts of a workbook, and of its sheets those named. */
export function parseWorkbook(
  contents: Iterable<[name: string, content: Uint8Array]>,
  sheets: number[],
): WorkBook {
  return parse_zip(containerOf(contents), { ...parsingOptions(), sheets });
}
