import type { ColumnRange } from './hidden-columns.ts';

const columnInfo = 0x3c;
const beginSheetData = 0x91;
const endSheetData = 0x92;

interface BinaryRecord {
  type: number;
  start: number;
  data: number;
  end: number;
}

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

function* recordsOf(part: Uint8Array): Generator<BinaryRecord> {
  for (let at = 0; at < part.length;) {
    const type = readRecordNumber(part, at, 2);
    const size = readRecordNumber(part, type.end, 4);
    const end = size.end + size.value;
    yield { type: type.value, start: at, data: size.end, end };
    at = end;
  }
}

/** A number in groups of seven bits, the low ones first. */
function readRecordNumber(part: Uint8Array, at: number, mostBytes: number): { value: number; end: number } {
  let value = 0;
  for (let index = 0; index < mostBytes; index++) {
    const byte = part[at + index] ?? 0;
    value |= (byte & 0x7f) << (7 * index);
    if (byte < 0x80) return { value, end: at + index + 1 };
  }
  return { value, end: at + mostBytes };
}
