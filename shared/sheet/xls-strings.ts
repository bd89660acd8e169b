const continuation = 0x003c;
const wide = 1;
const hasPhonetic = 4;
const hasRuns = 8;

/**
 * How many strings of the shared-string record at `at` begin inside it and its continuations ([MS-XLS] 2.4.265): SheetJS
 * believes the count, and reads on for ever at a string whose length lies behind the end.
 */
export function wholeStrings(view: DataView, at: number): number {
  const { bytes, seams } = joined(view, at);
  const data = new DataView(bytes.buffer);
  const seamFrom = createSeams(seams);
  let count = 0;
  let offset = 8;
  while (offset + 2 <= bytes.length) {
    count += 1;
    if (offset + 3 > bytes.length) break;
    const characters = data.getUint16(offset, true);
    const flags = data.getUint8(offset + 2);
    offset += 3;
    let behind = 0;
    if (flags & hasRuns) {
      if (offset + 2 > bytes.length) break;
      behind += 4 * data.getUint16(offset, true);
      offset += 2;
    }
    if (flags & hasPhonetic) {
      if (offset + 4 > bytes.length) break;
      behind += data.getUint32(offset, true);
      offset += 4;
    }
    offset = endOfCharacters(bytes, seamFrom, offset, characters, (flags & wide) === 1) + behind;
  }
  return count;
}

/** Where a string's characters end: at each seam one byte says anew how wide they are. */
function endOfCharacters(
  bytes: Uint8Array,
  seamFrom: (offset: number, width: number) => number,
  from: number,
  characters: number,
  isWide: boolean,
): number {
  let [offset, left, width] = [from, characters, isWide ? 2 : 1];
  for (;;) {
    const seam = seamFrom(offset, width);
    if (left * width <= seam - offset) return offset + left * width;
    left -= (seam - offset) / width;
    offset = seam + 1;
    width = bytes[seam] ? 2 : 1;
  }
}

/** Finds the next seam that characters of a width come to lie on, infinite where there is none; asked in rising order. */
function createSeams(seams: readonly number[]): (offset: number, width: number) => number {
  let passed = 0;
  return (offset, width) => {
    while (passed < seams.length && seams[passed]! < offset) passed += 1;
    let index = passed;
    while (index < seams.length && (seams[index]! - offset) % width !== 0) index += 1;
    return seams[index] ?? Infinity;
  };
}

/** A record joined with its continuations, and where each of these begins in it. */
function joined(view: DataView, at: number): { bytes: Uint8Array<ArrayBuffer>; seams: number[] } {
  const pieces: Uint8Array[] = [];
  const seams: number[] = [];
  let length = 0;
  let next = at;
  do {
    const start = Math.min(next + 4, view.byteLength);
    const end = Math.min(start + view.getUint16(next + 2, true), view.byteLength);
    pieces.push(new Uint8Array(view.buffer, view.byteOffset + start, end - start));
    seams.push(length);
    length += end - start;
    next = end;
  } while (next + 4 <= view.byteLength && view.getUint16(next, true) === continuation);
  const bytes = new Uint8Array(length);
  for (const [index, piece] of pieces.entries()) bytes.set(piece, seams[index]);
  return { bytes, seams };
}
