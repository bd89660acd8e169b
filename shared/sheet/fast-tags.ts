import { isSpace, literal, notPlain, standsAt } from './xml-bytes.ts';

const quote = 0x22;
const ampersand = 0x26;
const slash = 0x2f;
const equals = 0x3d;
const lessThan = 0x3c;
const greaterThan = 0x3e;

/** The attributes that rows and cells have and that change no value. */
const idle = [
  'spans',
  'ht',
  'customHeight',
  'customFormat',
  'outlineLevel',
  'collapsed',
  'thickBot',
  'thickTop',
  'ph',
  'cm',
  'vm',
  'x14ac:dyDescent',
].map(literal);

/** A tag's attributes, one after the other, without making texts of them. */
export class TagReader {
  block: Uint8Array = new Uint8Array();
  nameStart = 0;
  nameEnd = 0;
  valueStart = 0;
  valueEnd = 0;
  /** Where the tag ends, once `next` has said that there are no more attributes. */
  end = 0;
  isEmpty = false;

  /** Goes to the next attribute from `at` on; false at the end of the tag. */
  next(from: number): boolean {
    const { block } = this;
    let at = from;
    while (isSpace(block[at])) at++;
    if (block[at] === greaterThan) return this.#ends(at + 1, false);
    if (block[at] === slash && block[at + 1] === greaterThan) return this.#ends(at + 2, true);
    if (at === from) notPlain();
    this.nameStart = at;
    while (block[at] !== equals && at < block.length && block[at]! > 0x20 && block[at] !== greaterThan) at++;
    this.nameEnd = at;
    if (block[at] !== equals || block[at + 1] !== quote) notPlain();
    at = this.valueStart = at + 2;
    while (at < block.length && block[at] !== quote) {
      const byte = block[at++]!;
      if (byte === lessThan || byte === greaterThan || byte === ampersand) notPlain();
    }
    if (at >= block.length) notPlain();
    this.valueEnd = at;
    return true;
  }

  #ends(end: number, isEmpty: boolean): false {
    this.end = end;
    this.isEmpty = isEmpty;
    return false;
  }

  /** The byte that is the whole name of the attribute, or 0. */
  get letter(): number {
    return this.nameEnd - this.nameStart === 1 ? this.block[this.nameStart]! : 0;
  }

  isNamed(name: Uint8Array): boolean {
    return this.nameEnd - this.nameStart === name.length && standsAt(this.block, this.nameStart, name);
  }

  /** Gives up where the attribute is one that could mean something. */
  mustBeIdle(): void {
    for (const name of idle) if (this.isNamed(name)) return;
    notPlain();
  }

  /** The value as a number of up to seven digits, without zeros in front. */
  wholeNumber(start = this.valueStart): number {
    const { block, valueEnd } = this;
    if (start >= valueEnd || valueEnd - start > 7) notPlain();
    if (block[start] === 0x30 && valueEnd - start > 1) notPlain();
    let value = 0;
    for (let at = start; at < valueEnd; at++) {
      const digit = block[at]! - 0x30;
      if (digit < 0 || digit > 9) notPlain();
      value = value * 10 + digit;
    }
    return value;
  }
}
