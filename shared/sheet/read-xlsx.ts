import { parse_zip, type WorkBook } from 'xlsx';
import { containerOf } from './container.ts';
import type { ColumnRange } from './hidden-columns.ts';
import { SheetRefusal } from './problem.ts';
import type { ReadOptions, ReadSheet, SheetKind } from './sheet-result.ts';
import { candidateSheets, pickSheet, type PickedSheet } from './sheet-choice.ts';
import { sheetPartName } from './sheet-parts.ts';
import { parsingOptions } from './sheetjs.ts';
import { readXlsxParts, type XlsxParts } from './xlsx-parts.ts';
import type { ZipParts } from './zip-part.ts';

/** Reads one sheet of an xlsx, xlsm or xlsb. */
export async function readXlsx(zip: ZipParts, options: ReadOptions): Promise<ReadSheet> {
  const small = await readXlsxParts(zip, 'small');
  const outline = parse(small.contents, []);
  const candidates = candidateSheets(outline, options);
  if (candidates.length === 0) throw new SheetRefusal('no_rows');
  const big = await readXlsxParts(zip, 'big');
  const parts = {
    contents: new Map([...small.contents, ...big.contents]),
    hiddenColumns: new Map([...small.hiddenColumns, ...big.hiddenColumns]),
  };
  const picked = pickFrom(parts, outline, candidates, options);
  return { kind: kindOf(small.contents), encoding: null, delimiter: null, ...picked };
}

/** The first of the sheets, or, only where that has no rows, the next that has. */
function pickFrom(
  parts: XlsxParts,
  outline: WorkBook,
  [first = 0, ...others]: readonly number[],
  options: ReadOptions,
): PickedSheet {
  const hiddenOf = (index: number): { columns: ColumnRange[] } => {
    const name = sheetPartName(outline, index, parts.contents)?.toLowerCase();
    const found = [...parts.hiddenColumns].find(([part]) => part.toLowerCase() === name);
    return { columns: found?.[1] ?? [] };
  };
  const picked = pickSheet(parse(parts.contents, [first]), [first], options, hiddenOf);
  if (picked.rows.length > 0 || others.length === 0) return picked;
  return pickSheet(parse(parts.contents, others), others, options, hiddenOf);
}

function parse(contents: Iterable<[name: string, content: Uint8Array]>, sheets: number[]): WorkBook {
  return parse_zip(containerOf(contents), { ...parsingOptions(), sheets });
}

function kindOf(contents: ReadonlyMap<string, Uint8Array>): SheetKind {
  if ([...contents.keys()].some((name) => /workbook\d*\.bin$/i.test(name))) return 'xlsb';
  const types = new TextDecoder().decode(contents.get('[Content_Types].xml'));
  return /<Override(?=[^>]*workbook)[^>]*macroEnabled/i.test(types) ? 'xlsm' : 'xlsx';
}
