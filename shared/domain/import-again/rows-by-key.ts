import { createNumberTable } from './number-table.ts';

/** Row numbers by a text. */
export interface RowsByKey {
  add: (key: string, rowNumber: number) => void;
  get: (key: string) => readonly number[] | undefined;
  has: (key: string) => boolean;
  /** Phone numbers in the order they came, then all other texts. */
  entries: () => Generator<[key: string, rowNumbers: readonly number[]]>;
}

// One Map of a million texts stands still for a tenth of a second whenever it grows; small ones grow one by one.
const mapCount = 256;
const hashedCharacters = 32;
const longestNumber = 15;

/** Makes an index of rows that grows to millions without a pause. */
export function createRowsByKey(): RowsByKey {
  // Nearly every text is a phone number with one row.
  const firstRows = createNumberTable();
  const maps: (Map<string, number[]> | undefined)[] = Array.from({ length: mapCount });
  const get = (key: string): readonly number[] | undefined => {
    const first = firstRows.get(numberOf(key));
    const others = maps[placeOf(key)]?.get(key);
    return first === 0 ? others : [first, ...(others ?? [])];
  };
  return {
    add(key, rowNumber) {
      const number = numberOf(key);
      if (number !== 0 && firstRows.get(number) === 0) return firstRows.set(number, rowNumber);
      const map = (maps[placeOf(key)] ??= new Map());
      const there = map.get(key);
      if (there) there.push(rowNumber);
      else map.set(key, [rowNumber]);
    },
    get,
    has: (key) => firstRows.get(numberOf(key)) !== 0 || maps[placeOf(key)]?.has(key) === true,
    *entries() {
      for (const number of firstRows.keys()) {
        const key = String(number);
        yield [key, get(key)!];
      }
      for (const map of maps) {
        for (const [key, rowNumbers] of map ?? []) if (numberOf(key) === 0) yield [key, rowNumbers];
      }
    },
  };
}

/** The number a text writes; 0 where it is another text, or writes it in another way than we would. */
function numberOf(key: string): number {
  if (key.length === 0 || key.length > longestNumber || key.startsWith('0')) return 0;
  let number = 0;
  for (let at = 0; at < key.length; at += 1) {
    const digit = key.charCodeAt(at) - 0x30;
    if (digit < 0 || digit > 9) return 0;
    number = number * 10 + digit;
  }
  return number;
}

/** The map a text belongs to: a hash (FNV-1a) of some of its characters, which only has to spread the texts. */
function placeOf(key: string): number {
  const step = Math.ceil(key.length / hashedCharacters) || 1;
  let hash = 0x811c9dc5;
  for (let at = key.length - 1; at >= 0; at -= step) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return ((hash ^ (hash >>> 15)) >>> 0) % mapCount;
}
