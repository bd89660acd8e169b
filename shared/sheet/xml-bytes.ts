/** Thrown where a scanner meets what it does not know; the file is then read the slow way. */
export class NotPlain extends Error {}

/** Gives up scanning. */
export function notPlain(): never {
  throw new NotPlain();
}

/** A fixed piece of XML as bytes, to be looked for. */
export function literal(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Whether a literal stands at a place. */
export function standsAt(block: Uint8Array, at: number, text: Uint8Array): boolean {
  if (at < 0 || at + text.length > block.length) return false;
  for (let index = 0; index < text.length; index++) if (block[at + index] !== text[index]) return false;
  return true;
}

/** The end of a literal that must stand at a place. */
export function past(block: Uint8Array, at: number, text: Uint8Array): number {
  return standsAt(block, at, text) ? at + text.length : notPlain();
}

/** The first place from `at` on that holds no white space. */
export function pastSpace(block: Uint8Array, at: number): number {
  let next = at;
  while (isSpace(block[next])) next++;
  return next;
}

/** Whether a byte is white space to XML. */
export function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

/** The last place where a literal starts, or -1. */
export function lastPlaceOf(block: Uint8Array, text: Uint8Array, from: number): number {
  const last = text.at(-1)!;
  for (let at = block.lastIndexOf(last); at >= from; at = block.lastIndexOf(last, at - 1)) {
    const start = at - text.length + 1;
    if (standsAt(block, start, text)) return start;
    if (at === 0) break;
  }
  return -1;
}
