import type { ColumnRange } from './hidden-columns.ts';
import { recordsOf } from './xlsb-records.ts';

const columnInfo = 0x3c;
const beginSheetData = 0x91;
const endSheetData = 0x92;

/** The rows of a binary worksheet alone; like `sheetDataOf` for xlsx, it drops what SheetJS walks cell by cell. */
export function binarySheetDataOf(part: Uint8Array): Uint8Array {
  let start = -1;
  for (const record of recordsOf(part)) {
    if (record.type === beginSheetData && start === -1) start = record.start;
    if (record.type === endSheetData && start !== -1) return part.subarray(start, record.end);
  }
  if (start !== -1) throw new RangeError('sheet data is not closed');
  return new Uint8Array();
}

/** The hidden columns that a binary worksheet names before its rows. */
export function binaryHiddenColumns(part: Uint8Array): ColumnRange[] {
  const view = new DataView(part.buffer, part.byteOffset, part.byteLength);
  const ranges: ColumnRange[] = [];
  for (const { type, data, end } of recordsOf(part)) {
    if (type === beginSheetData) break;
    if (type !== columnInfo || end - data < 18 || end > part.length) continue;
    if (view.getUint16(data + 16, true) & 1) {
      ranges.push({ first: view.getUint32(data, true), last: view.getUint32(data + 4, true) });
    }
  }
  return ranges;
}
