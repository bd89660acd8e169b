const beginSheetData = 0x91;
const endSheetData = 0x92;

/** The rows of a binary worksheet alone; like `sheetDataOf` for xlsx, it drops what SheetJS walks cell by cell. */
export function binarySheetDataOf(part: Uint8Array): Uint8Array {
  let start = -1;
  for (let at = 0; at < part.length;) {
    const type = readRecordNumber(part, at, 2);
    const size = readRecordNumber(part, type.end, 4);
    const end = size.end + size.value;
    if (type.value === beginSheetData && start === -1) start = at;
    if (type.value === endSheetData && start !== -1) return part.subarray(start, end);
    at = end;
  }
  if (start !== -1) throw new RangeError('sheet data is not closed');
  return new Uint8Array();
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
