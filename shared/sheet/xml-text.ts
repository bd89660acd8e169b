import { notPlain } from './xml-bytes.ts';

const ampersand = 0x26;
const underscore = 0x5f;
const smallX = 0x78;

// The mark of byte order is a character here, not a mark.
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const named: Record<string, string> = { quot: '"', apos: "'", gt: '>', lt: '<', amp: '&' };
// Beyond this many characters a loop over them is slower than the decoder.
const longestLoop = 48;

/** The text of XML without markup in a block's bytes, its entities and Excel's own escapes undone. */
export function xmlText(block: Uint8Array, start: number, end: number): string {
  let isAscii = true;
  let isEscaped = false;
  for (let at = start; at < end; at++) {
    const byte = block[at]!;
    if (byte >= 0x80) isAscii = false;
    else if (byte === ampersand || byte === 0x0d) isEscaped = true;
    else if (byte === underscore && block[at + 1] === smallX) isEscaped = true;
  }
  const text =
    isAscii && end - start <= longestLoop ? asciiText(block, start, end) : decoded(block, start, end);
  return isEscaped ? unescaped(text) : text;
}

/** Bytes below 128 as text of its own: a slice of a longer text would keep that in memory. */
export function asciiText(block: Uint8Array, start: number, end: number): string {
  return String.fromCharCode.apply(null, block.subarray(start, end) as unknown as number[]);
}

/** Undoes entities, then `_x000D_` and its like, then line ends: in the order of SheetJS. */
export function unescaped(text: string): string {
  return text
    .replace(/&(?:(quot|apos|gt|lt|amp)|#(x?)([\da-f]+));/gi, (_, name, mark, digits) =>
      name === undefined ? characterOf(mark, digits) : (named[name] ?? notPlain()),
    )
    .replace(/_x([\da-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll('\r\n', '\n');
}

function characterOf(mark: string, digits: string): string {
  const isDecimal = mark === '' && /^\d+$/.test(digits);
  // SheetJS reads what is neither in its own way.
  if ((!isDecimal && mark !== 'x') || digits.length > 10) return notPlain();
  const code = Number.parseInt(digits, isDecimal ? 10 : 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : notPlain();
}

function decoded(block: Uint8Array, start: number, end: number): string {
  return utf8.decode(block.subarray(start, end));
}
