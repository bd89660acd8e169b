/** Row numbers by a text, the texts in the order they came. */
export interface RowsByKey {
  add: (key: string, rowNumber: number) => void;
  get: (key: string) => readonly number[] | undefined;
  has: (key: string) => boolean;
  entries: () => Generator<[key: string, rowNumbers: readonly number[]]>;
}

// One Map or array of a million texts stands still for a tenth of a second whenever it grows; small ones grow one by one.
const mapCount = 256;
const pageKeys = 4_096;
const hashedCharacters = 32;

/** Makes an index of rows that grows to millions without a pause. */
export function createRowsByKey(): RowsByKey {
  // Nearly every text has one row: a number needs no array.
  const maps = Array.from({ length: mapCount }, () => new Map<string, number | number[]>());
  const pages: string[][] = [];
  const mapOf = (key: string): Map<string, number | number[]> => maps[placeOf(key)]!;
  const get = (key: string): readonly number[] | undefined => {
    const there = mapOf(key).get(key);
    return typeof there === 'number' ? [there] : there;
  };
  const remember = (key: string): void => {
    const page = pages.at(-1);
    if (page && page.length < pageKeys) page.push(key);
    else pages.push([key]);
  };
  return {
    add(key, rowNumber) {
      const map = mapOf(key);
      const there = map.get(key);
      if (there === undefined) remember(key);
      if (typeof there === 'object') there.push(rowNumber);
      else map.set(key, there === undefined ? rowNumber : [there, rowNumber]);
    },
    get,
    has: (key) => mapOf(key).has(key),
    *entries() {
      for (const page of pages) for (const key of page) yield [key, get(key)!];
    },
  };
}

/** The map a text belongs to: a hash (FNV-1a) of some of its characters, which only has to spread the texts. */
function placeOf(key: string): number {
  const step = Math.ceil(key.length / hashedCharacters) || 1;
  let hash = 0x811c9dc5;
  for (let at = key.length - 1; at >= 0; at -= step) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return ((hash ^ (hash >>> 15)) >>> 0) % mapCount;
}
