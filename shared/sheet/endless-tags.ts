import { SheetRefusal } from './problem.ts';

const lessThan = 0x3c;
const greaterThan = 0x3e;

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
    const piece = pieces.find(([opening]) => standsAt(part, opening, at));
    const end = piece ? closingAfter(part, piece[1], at) : part.indexOf(greaterThan, at);
    const next = part.indexOf(lessThan, piece ? end + 1 : at + 1);
    // No tag holds another one (XML 1.0, section 3.1).
    if (end === -1 || (next !== -1 && next < end)) throw new SheetRefusal('damaged');
    at = next;
  }
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
