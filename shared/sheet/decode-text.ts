import { SheetRefusal } from './problem.ts';

/** Encodings an owner can choose; the first four are also found by content. */
export const sheetEncodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'windows-1254',
  'windows-1256',
  'gbk',
  'big5',
  'shift_jis',
  'euc-kr',
] as const;
export type SheetEncoding = (typeof sheetEncodings)[number];

const lineFeed = 0x0a;

// Another encoding shows in hardly a letter that happens to fit; a text that was cut in the middle of one has few that do not.
const fitToEachBroken = 20;

/** Text of a file in the encoding given, or found: a byte order mark, UTF-8 with hardly a broken letter, else Windows-1252. */
export function decodeText(
  bytes: Uint8Array,
  chosen?: SheetEncoding,
): { text: string; encoding: SheetEncoding } {
  const encoding = chosen ?? markedEncoding(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252');
  // DOS programs end a text with Ctrl-Z.
  const decoded = new TextDecoder(encoding).decode(bytes);
  const text = decoded.endsWith('\u001a') ? decoded.slice(0, -1) : decoded;
  if (!looksLikeText(text)) throw new SheetRefusal('not_a_sheet');
  return { text, encoding };
}

function markedEncoding(bytes: Uint8Array): SheetEncoding | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return unmarkedUtf16(bytes);
}

/** UTF-16 without a mark shows in the zero half of each digit, line break and Latin letter; no other text has zeros. */
function unmarkedUtf16(bytes: Uint8Array): SheetEncoding | null {
  const sample = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  for (let index = 0; index < sample.length; index++) if (sample[index] === 0) zeros[index % 2]! += 1;
  const [even = 0, odd = 0] = zeros;
  // Names and addresses in another script leave few, and "一" ends in one itself.
  const many = sample.length / 50;
  if (odd > many && even * 2 < odd) return hasLineBreaks(sample, 1) ? 'utf-16le' : null;
  return even > many && odd * 2 < even && hasLineBreaks(sample, 0) ? 'utf-16be' : null;
}

/** Whether line breaks, if there are any, have a zero half beside them: a stray zero in other text is no sign. */
function hasLineBreaks(sample: Uint8Array, zeroHalf: 0 | 1): boolean {
  if (!sample.includes(lineFeed)) return true;
  for (let at = zeroHalf; at < sample.length; at += 2) {
    if (sample[at] === 0 && sample[at + 1 - 2 * zeroHalf] === lineFeed) return true;
  }
  return false;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return isBrokenUtf8(new TextDecoder('utf-8').decode(bytes));
  }
}

/** Whether letters beyond ASCII fit but for a few: programs cut long texts by bytes, and leave half a letter. */
function isBrokenUtf8(text: string): boolean {
  let fit = 0;
  let broken = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 0xfffd) broken += 1;
    else if (code > 0x7f) fit += 1;
  }
  return fit >= broken * fitToEachBroken;
}

function looksLikeText(text: string): boolean {
  if (text.includes('\0')) return false;
  const sample = text.slice(0, 65_536);
  let strange = 0;
  for (let index = 0; index < sample.length; index++) if (isStrange(sample.charCodeAt(index))) strange += 1;
  return strange <= sample.length / 100;
}

/** Control characters that no text has, and the mark of bytes that could not be decoded. */
function isStrange(code: number): boolean {
  return code < 0x09 || (code > 0x0d && code < 0x20) || code === 0x7f || code === 0xfffd;
}
