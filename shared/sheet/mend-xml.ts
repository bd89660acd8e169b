import { SheetRefusal } from './problem.ts';

const space = 0x20;
const ampersand = 0x26;
const hash = 0x23;
const slash = 0x2f;
const lessThan = 0x3c;
const greaterThan = 0x3e;
const smallC = 0x63;

// SheetJS makes an object of each; more than this is no list of people.
const objectLimit = 20_000_000;

/** Shared strings as SheetJS counts them: it passes over `<si/>` and `<si …>`, and all texts after it would move up. */
export function mendSharedStrings(part: Uint8Array, limit = objectLimit): Uint8Array {
  let count = 0;
  let isPlain = true;
  for (let at = part.indexOf(lessThan); at !== -1; at = part.indexOf(lessThan, at + 1)) {
    let end = at + 1;
    while (isNameByte(part[end])) end++;
    if (part[end - 1] !== 0x69 || part[end - 2] !== 0x73) continue;
    holdTo(limit, ++count);
    isPlain &&= part[end] === greaterThan;
  }
  if (isPlain) return part;
  const mended = new TextDecoder()
    .decode(part)
    .replace(/<((?:\w+:)?si)(?:\s[^<>]*)?\/>/g, '<$1></$1>')
    .replace(/<((?:\w+:)?si)\s[^<>]*>/g, '<$1>');
  return new TextEncoder().encode(mended);
}

/** Shared strings without comments, all of which end: SheetJS takes a text with one for none. Beside CDATA, which may hold what looks like one, they stay. */
export function mendComments(part: Uint8Array): Uint8Array {
  if (!holds(part, '<!--') || holds(part, '<![CDATA[')) return part;
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(part);
  return new TextEncoder().encode(text.replace(/<!--[^]*?-->/g, ''));
}

function holds(part: Uint8Array, text: string): boolean {
  const bytes = new TextEncoder().encode(text);
  for (let at = part.indexOf(lessThan); at !== -1; at = part.indexOf(lessThan, at + 1)) {
    if (bytes.every((byte, index) => part[at + index] === byte)) return true;
  }
  return false;
}

/** A worksheet's bytes as SheetJS finds its cells: only a blank or a bracket may follow `<c`. */
export function mendCellTags(part: Uint8Array, limit = objectLimit): Uint8Array {
  let mended = part;
  let count = 0;
  for (let at = part.indexOf(lessThan); at !== -1; at = part.indexOf(lessThan, at + 1)) {
    if (part[at + 1] !== smallC) continue;
    holdTo(limit, ++count);
    const after = part[at + 2];
    if (after !== 0x09 && after !== 0x0a && after !== 0x0d) continue;
    // A stored part is a view into the file, which stays as it is.
    if (mended === part) mended = part.slice();
    mended[at + 2] = space;
  }
  return mended;
}

/** A part in which characters beyond U+FFFF stand as themselves; SheetJS cuts their entities to 16 bits. */
export function mendEntities(part: Uint8Array): Uint8Array {
  if (!hasNumericEntity(part)) return part;
  const text = new TextDecoder().decode(part);
  const mended = text.replace(/&#(?:(\d{5,10})|x([\dA-Fa-f]{5,10}));/g, (entity, decimal, hex) => {
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0xffff && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  });
  return mended === text ? part : new TextEncoder().encode(mended);
}

function hasNumericEntity(part: Uint8Array): boolean {
  for (let at = part.indexOf(ampersand); at !== -1; at = part.indexOf(ampersand, at + 1)) {
    if (part[at + 1] === hash) return true;
  }
  return false;
}

function isNameByte(byte: number | undefined): boolean {
  return byte !== undefined && byte > space && byte !== lessThan && byte !== greaterThan && byte !== slash;
}

function holdTo(limit: number, count: number): void {
  if (count > limit) throw new SheetRefusal('too_big_inflated', { limit, actual: count });
}
