import { SheetRefusal } from './problem.ts';

const lessThan = 0x3c;

// Far more than the longest cell takes, however its letters are written.
const longestText = 16 * 1024 * 1024;

/** Refuses XML with a single text or tag of more bytes than any cell has: SheetJS copies each, over and over, until no memory is left. */
export function holdTexts(xml: Uint8Array, limit = longestText): void {
  for (let at = 0; at !== -1;) {
    const next = xml.indexOf(lessThan, at + 1);
    const actual = (next === -1 ? xml.length : next) - at;
    if (actual > limit) throw new SheetRefusal('too_big_inflated', { limit, actual });
    at = next;
  }
}
