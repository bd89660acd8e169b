import { CFB, parse_xlscfb, type WorkBook } from 'xlsx';
import { SheetRefusal } from './problem.ts';
import type { ReadOptions, ReadSheet } from './sheet-result.ts';
import { candidateSheets, pickSheet } from './sheet-choice.ts';
import { parsingOptions, type Container } from './sheetjs.ts';
import { tameRecords } from './xls-records.ts';

/** Reads one sheet of an old Excel file, and tells it from an encrypted new one, which has the same outside. */
export function readXls(bytes: Uint8Array, options: ReadOptions): ReadSheet {
  // A copy: streams may be views into it, and links are removed from them in place.
  const container = (CFB as CfbReader).read(bytes.slice(), { type: 'array' });
  const names = new Set(container.FullPaths.map((path) => path.slice(path.indexOf('/') + 1).toLowerCase()));
  if (names.has('encryptedpackage') || names.has('encryption')) throw new SheetRefusal('encrypted');
  if (!names.has('workbook') && !names.has('book')) throw new SheetRefusal('not_a_sheet');

  const workbook = parseWorkbook(container);
  const picked = pickSheet(workbook, candidateSheets(workbook, options), options);
  return { kind: 'xls', encoding: null, delimiter: null, ...picked };
}

interface CfbReader {
  read(bytes: Uint8Array, options: { type: 'array' }): Container;
}

function parseWorkbook(container: Container): WorkBook {
  for (const file of container.FileIndex) {
    if (/^(workbook|book)$/i.test(file.name) && file.content) tameRecords(file.content);
  }
  try {
    return parse_xlscfb(container, parsingOptions());
  } catch (error) {
    if (error instanceof Error && /password|encrypt/i.test(error.message))
      throw new SheetRefusal('encrypted');
    throw error;
  }
}
