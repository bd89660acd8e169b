import type { WorkBook } from 'xlsx';
import { readFastSheet } from './fast-sheet.ts';
import { worthwhileBytes } from './first-rows-size.ts';
import { hiddenColumnsOf } from './hidden-columns.ts';
import { openWorkbook, parseWorkbook, type OpenWorkbook } from './open-workbook.ts';
import type { ReadOptions, ReadSheet, SheetKind } from './sheet-result.ts';
import { namesOf, pickSheet, type PickedSheet, type Told } from './sheet-choice.ts';
import { sheetPartName } from './sheet-parts.ts';
import { readXlsxParts, type XlsxParts } from './xlsx-parts.ts';
import type { ZipParts } from './zip-part.ts';

/** Reads one sheet of an xlsx, xlsm or xlsb. */
export async function readXlsx(zip: ZipParts, options: ReadOptions): Promise<ReadSheet> {
  const book = await openWorkbook(zip, options);
  const { outline, small, candidates } = book;
  const kind = kindOf(small.contents);
  const fast = await readFast(zip, book, options);
  if (fast !== null) return { kind, encoding: null, delimiter: null, ...fast };
  const big = await readXlsxParts(zip, 'big');
  const parts = {
    contents: new Map([...small.contents, ...big.contents]),
    hiddenColumns: new Map([...small.hiddenColumns, ...big.hiddenColumns]),
    merged: new Map([...small.merged, ...big.merged]),
  };
  const picked = pickFrom(parts, outline, candidates, options);
  return { kind, encoding: null, delimiter: null, ...picked };
}

/** The first sheet read the fast way; null where it is small, not plain, or has no rows. */
async function readFast(
  zip: ZipParts,
  { outline, small, candidates: [index] }: OpenWorkbook,
  { onProgress = () => {} }: ReadOptions,
): Promise<PickedSheet | null> {
  const name = sheetPartName(outline, index, small.contents) ?? '';
  // Small files are read in a moment either way, and odd ones are mostly small.
  if ((zip.open(name)?.size ?? 0) < worthwhileBytes) return null;
  const sheet = await readFastSheet(zip, outline, index, small.contents, onProgress);
  if (sheet === null || sheet.rows.length === 0) return null;
  const { rows, hiddenColumns } = sheet;
  return { ...namesOf(outline, index), rows, hiddenColumns: hiddenColumnsOf(hiddenColumns, rows) };
}

/** The first of the sheets, or, only where that has no rows, the next that has. */
function pickFrom(
  parts: XlsxParts,
  outline: WorkBook,
  [first, ...others]: OpenWorkbook['candidates'],
  options: ReadOptions,
): PickedSheet {
  const toldOf = (index: number): Told => {
    const name = sheetPartName(outline, index, parts.contents)?.toLowerCase();
    return {
      columns: partNamed(parts.hiddenColumns, name) ?? [],
      merged: partNamed(parts.merged, name) ?? [],
    };
  };
  const picked = pickSheet(parseWorkbook(parts.contents, [first]), [first], options, toldOf);
  if (picked.rows.length > 0 || others.length === 0) return picked;
  return pickSheet(parseWorkbook(parts.contents, others), others, options, toldOf);
}

function partNamed<T>(parts: ReadonlyMap<string, T>, lowerCaseName: string | undefined): T | undefined {
  return [...parts].find(([part]) => part.toLowerCase() === lowerCaseName)?.[1];
}

function kindOf(contents: ReadonlyMap<string, Uint8Array>): SheetKind {
  if ([...contents.keys()].some((name) => /workbook\d*\.bin$/i.test(name))) return 'xlsb';
  const types = new TextDecoder().decode(contents.get('[Content_Types].xml'));
  const overrides = types.match(/<Override\s[^<>]*>/gi) ?? [];
  return overrides.some((tag) => /workbook/i.test(tag) && /macroEnabled/i.test(tag)) ? 'xlsm' : 'xlsx';
}
