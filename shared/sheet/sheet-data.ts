const slash = 0x2f;
const lessThan = 0x3c;
const greaterThan = 0x3e;
const capitalD = 0x44;
const smallA = 0x61;
const smallT = 0x74;
const latin1 = new TextDecoder('latin1');

/**
 * The `sheetData` element alone: around it stand ranges (columns, links, merges) whose size only their text limits,
 * and which SheetJS walks cell by cell.
 */
export function sheetDataOf(part: Uint8Array): Uint8Array {
  const first = findTag(part, 0);
  if (first === null || part[first.end - 2] === slash) return new Uint8Array();
  for (let tag = findTag(part, first.end); tag !== null; tag = findTag(part, tag.end)) {
    if (part[tag.start + 1] === slash) return part.subarray(first.start, tag.end);
  }
  throw new RangeError('sheetData is not closed');
}

/** The next opening or closing `sheetData` tag; looks for its capital D, a rare byte. */
function findTag(part: Uint8Array, from: number): { start: number; end: number } | null {
  for (let at = part.indexOf(capitalD, from); at !== -1; at = part.indexOf(capitalD, at + 1)) {
    if (part[at - 1] !== smallT || part[at + 1] !== smallA) continue;
    const start = part.lastIndexOf(lessThan, at);
    const end = part.indexOf(greaterThan, at) + 1;
    if (start < from || end === 0) continue;
    const tag = latin1.decode(part.subarray(start, end));
    if (/^<\/?(\w+:)?sheetData[\s/>]/.test(tag)) return { start, end };
  }
  return null;
}
