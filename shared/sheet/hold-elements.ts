import { SheetRefusal } from './problem.ts';

const lessThan = 0x3c;
const colon = 0x3a;

/** Refuses XML with more elements of a name than are held in memory, whatever their prefix. */
export function holdElements(xml: Uint8Array, name: string, limit: number): void {
  const letters = new TextEncoder().encode(name);
  let count = 0;
  for (let at = xml.indexOf(lessThan); at !== -1; at = xml.indexOf(lessThan, at + 1)) {
    if (!isNamed(xml, at + 1, letters)) continue;
    count += 1;
    if (count > limit) throw new SheetRefusal('too_big_inflated', { limit, actual: count });
  }
}

function isNamed(xml: Uint8Array, from: number, letters: Uint8Array): boolean {
  let start = from;
  let end = from;
  for (; isNamePart(xml[end]); end++) if (xml[end] === colon) start = end + 1;
  if (end - start !== letters.length) return false;
  for (let at = 0; at < letters.length; at++) if (xml[start + at] !== letters[at]) return false;
  return true;
}

/** Whether a byte goes on with a name: no white space, slash, beginning or end of a tag, or end of the text. */
function isNamePart(byte: number | undefined): boolean {
  return byte !== undefined && byte > 0x20 && byte !== 0x2f && byte !== lessThan && byte !== 0x3e;
}
