/** One record of a binary part: its type, and where it, its content and the next record begin. */
export interface BinaryRecord {
  type: number;
  start: number;
  data: number;
  end: number;
}

const definedName = 0x27;
const arrayFormula = 0x1aa;
const sharedFormula = 0x1ab;

/** The records of a binary part of an xlsb, in order ([MS-XLSB] 2.1.4). */
export function* recordsOf(part: Uint8Array): Generator<BinaryRecord> {
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

/**
 * A binary part without defined names and formulas of several cells: SheetJS reads past the end of a damaged one for
 * ever. What such a cell shows stands beside the formula and stays.
 */
export function withoutFormulas(part: Uint8Array): Uint8Array {
  const kept = new Uint8Array(part.length);
  let [length, from] = [0, 0];
  const keep = (until: number): void => {
    const piece = part.subarray(from, until);
    kept.set(piece, length);
    length += piece.length;
  };
  for (const { type, start, end } of recordsOf(part)) {
    if (type !== definedName && type !== arrayFormula && type !== sharedFormula) continue;
    keep(start);
    from = end;
  }
  if (from === 0) return part;
  keep(part.length);
  return kept.subarray(0, length);
}
