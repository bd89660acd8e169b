import { SheetRefusal } from './problem.ts';

const lessThan = 0x3c;
const greaterThan = 0x3e;
const exclamation = 0x21;
const question = 0x3f;

/** What opens a piece of markup that may hold brackets, and what closes it. */
const pieces = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
].map(
  (pair) => pair.map((text) => new TextEncoder().encode(text)) as [opening: Uint8Array, closing: Uint8Array],
);

/** Refuses markup with a tag, comment or instruction that never ends: SheetJS would read on from each beginning to the end of the part. */
export function refuseEndlessTags(part: Uint8Array): void {
  for (let at = part.indexOf(lessThan); at !== -1;) {
    const piece = isMarked(part[at + 1])
      ? pieces.find(([opening]) => standsAt(part, opening, at))
      : undefined;
    const end = piece ? closingAfter(part, piece[1], at) : tagEnd(part, at + 1);
    if (end === -1) throw new SheetRefusal('damaged');
    at = part.indexOf(lessThan, end + 1);
  }
}

/** Whether what a tag begins with may open another piece of markup; of millions of tags hardly one does. */
function isMarked(byte: number | undefined): boolean {
  return byte === exclamation || byte === question;
}

/** Where a tag ends; -1 before another one, which no tag holds (XML 1.0, section 3.1). */
function tagEnd(part: Uint8Array, from: number): number {
  for (let at = from; at < part.length; at++) {
    if (part[at] === greaterThan) return at;
    if (part[at] === lessThan) return -1;
  }
  return -1;
}

function closingAfter(part: Uint8Array, closing: Uint8Array, from: number): number {
  for (let end = part.indexOf(greaterThan, from); end !== -1; end = part.indexOf(greaterThan, end + 1)) {
    if (standsAt(part, closing, end + 1 - closing.length)) return end;
  }
  return -1;
}

function standsAt(part: Uint8Array, text: Uint8Array, at: number): boolean {
  return text.every((byte, index) => part[at + index] === byte);
}
