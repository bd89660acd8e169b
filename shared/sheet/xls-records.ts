import { limits } from '../domain/limits.ts';
import { SheetRefusal } from './problem.ts';
import { cellsOfRecord } from './xls-cells.ts';
import { wholeStrings } from './xls-strings.ts';

const endOfPart = 0x000a;
const encryption = 0x002f;
const continuation = 0x003c;
const columnInfo = 0x007d;
const mergedCells = 0x00e5;
// Excel writes a thousand into each, and SheetJS copies all of before for each.
const mostMergeRecords = 200;
const sharedStrings = 0x00fc;
// The record of drawings, which SheetJS knows and passes over.
const nothing = 0x00eb;
const lastColumn = 255;
const formulas: ReadonlySet<number> = new Set([0x0006, 0x0206, 0x0406]);
// A formula's cell, value and flags; its length stands at 16 or 20 by the age of the file.
const formulaHead = 16;

/** The records that make up contacts, each with the least bytes in which the sizes it is read by still stand ([MS-XLS] 2.3). */
const useful: ReadonlyMap<number, number> = new Map([
  // Beginnings and ends of parts, code page, dates from 1904, names of sheets.
  ...[0x0009, 0x0209, 0x0409, 0x0809].map((type) => [type, 4] as const),
  ...[endOfPart, 0x008e, 0x008f].map((type) => [type, 0] as const),
  ...[0x0022, 0x0042, 0x0081].map((type) => [type, 2] as const),
  [0x0085, 7],
  // Formats and styles, which tell dates from numbers; widths and rows, which tell what is hidden.
  [0x001e, 1],
  [0x041e, 4],
  ...[0x0043, 0x0044, 0x0243, 0x0443, 0x00e0, 0x0024, columnInfo].map((type) => [type, 0] as const),
  ...[0x0000, 0x0200, 0x0008, 0x0208].map((type) => [type, 0] as const),
  // Cells: blank, number, text, true or false.
  ...[0x0001, 0x0201, 0x00be, 0x0002, 0x0003, 0x0203, 0x027e, 0x00bd].map((type) => [type, 7] as const),
  ...[0x0005, 0x0205, 0x00fd].map((type) => [type, 8] as const),
  ...[0x0004, 0x0204, 0x00d6].map((type) => [type, 9] as const),
  [0x0007, 1],
  [0x0207, 2],
  [sharedStrings, 8],
  // Which cells are shown as one.
  [mergedCells, 2],
]);

/**
 * Tames, in place, an xls stream: only records that make up contacts stay. One short hyperlink can lie over four thousand
 * million cells and one column width over 65,536 columns, and SheetJS visits each of them; behind a damaged formula, name
 * or string it reads on for ever. The value that a formula shows stands before it and stays. More cells than are held in
 * memory are refused.
 */
export function tameRecords(stream: Uint8Array): void {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const shortest = shortestFormula(view);
  let isFirstPart = true;
  let kept = nothing;
  let cells = 0;
  let merges = 0;
  for (let at = 0; at + 4 <= stream.length; at += 4 + view.getUint16(at + 2, true)) {
    const type = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    if (type === encryption && isFirstPart) throw new SheetRefusal('encrypted');
    if (type === endOfPart) isFirstPart = false;
    if (type === continuation && kept === sharedStrings) continue;
    kept = length >= (formulas.has(type) ? shortest : (useful.get(type) ?? Infinity)) ? type : nothing;
    if (kept === mergedCells && (merges += 1) > mostMergeRecords) kept = nothing;
    cells += cellsOfRecord(kept, length);
    if (cells > limits.slowCells) {
      throw new SheetRefusal('too_big_inflated', { limit: limits.slowCells, actual: cells });
    }
    if (kept === nothing) {
      view.setUint16(at, nothing, true);
    } else if (formulas.has(type)) {
      stream.subarray(at + 4 + formulaHead, at + 4 + length).fill(0);
    } else if (type === columnInfo && length >= 4 && at + 8 <= stream.length) {
      view.setUint16(at + 6, Math.min(lastColumn, view.getUint16(at + 6, true)), true);
    } else if (type === mergedCells && at + 6 <= stream.length) {
      view.setUint16(at + 4, Math.min(view.getUint16(at + 4, true), (length - 2) >> 3), true);
    } else if (type === sharedStrings && at + 12 <= stream.length) {
      view.setUint32(at + 8, Math.min(view.getUint32(at + 8, true), wholeStrings(view, at)), true);
    }
  }
}

/** The least bytes a formula of this file has: SheetJS reads on for ever where one ends before its own length. */
function shortestFormula(view: DataView): number {
  if (view.byteLength < 6) return 22;
  const beginning = view.getUint16(0, true);
  if (beginning === 0x0209 || beginning === 0x0409) return 18;
  return beginning === 0x0009 && view.getUint16(4, true) !== 0 ? 17 : 22;
}
