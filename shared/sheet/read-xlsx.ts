import { parse_zip, type WorkBook } from 'xlsx';
import type { SheetRow } from '../domain/sheet-row.ts';
import { containerOf } from './container.ts';
import { SheetRefusal } from './problem.ts';
import type { ReadOptions, ReadSheet, SheetKind } from './sheet-result.ts';
import type { PartReader } from './zip-part.ts';
import { parsingOptions } from './sheetjs.ts';
import { firstFilled, sheetIndex, visibleSheets } from './sheet-choice.ts';
import { workbookRows } from './workbook-rows.ts';
import { readXlsxParts } from './xlsx-parts.ts';

/** Reads one sheet of an xlsx, xlsm or xlsb. */
export async function readXlsx(
  names: readonly string[],
  readPart: PartReader,
  options: ReadOptions,
): Promise<ReadSheet> {
  const parts = await readXlsxParts(names, readPart);
  const outline = readOutline(parts);
  const parse = (sheets: number[]): WorkBook =>
    parse_zip(containerOf(parts), { ...parsingOptions(), sheets });
  const rowsOf = (workbook: WorkBook, index: number): SheetRow[] => workbookRows(workbook, index, options);

  const wanted = sheetIndex(outline.SheetNames, options.sheetName);
  const [first, ...others] = wanted === null ? visibleSheets(outline) : [wanted];
  if (first === undefined) throw new SheetRefusal('no_rows');
  let found = { index: first, rows: rowsOf(parse([first]), first) };
  if (found.rows.length === 0 && others.length > 0) {
    const workbook = parse(others);
    found = firstFilled(others, (index) => rowsOf(workbook, index));
  }
  return {
    kind: kindOf(parts),
    sheetNames: [...outline.SheetNames],
    sheetName: outline.SheetNames[found.index] ?? '',
    encoding: null,
    delimiter: null,
    rows: found.rows,
  };
}

/** The workbook without its sheets and strings: names and which are hidden. */
function readOutline(parts: Map<string, Uint8Array>): WorkBook {
  const small = [...parts].filter(([name]) => !/sharedStrings|worksheets\//i.test(name));
  return parse_zip(containerOf(small), { ...parsingOptions(), sheets: [] });
}

function kindOf(parts: Map<string, Uint8Array>): SheetKind {
  if ([...parts.keys()].some((name) => /workbook\d*\.bin$/i.test(name))) return 'xlsb';
  const types = new TextDecoder().decode(parts.get('[Content_Types].xml'));
  return /<Override(?=[^>]*workbook)[^>]*macroEnabled/i.test(types) ? 'xlsm' : 'xlsx';
}
