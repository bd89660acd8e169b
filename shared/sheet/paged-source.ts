import type { ByteSource } from './byte-source.ts';

const pageBytes = 64 * 1024;

/** Thrown where more of a file is asked for than may be read of it. */
export class ReadTooMuch extends Error {}

/** Reads a file in whole pages and remembers them, so that small parts beside each other cost one reading; never more than `mostBytes`. */
export function pagedSource(source: ByteSource, mostBytes: number): ByteSource {
  const pages = new Map<number, Uint8Array>();
  const mostPages = Math.floor(mostBytes / pageBytes);

  /** Loads the pages from `first` on that are not there yet, up to the next one that is. */
  async function load(first: number, last: number): Promise<void> {
    let end = first;
    while (end <= last && !pages.has(end)) end++;
    if (pages.size + end - first > mostPages) throw new ReadTooMuch();
    const run = await source.read(first * pageBytes, end * pageBytes);
    for (let page = first; page < end; page++) {
      const start = (page - first) * pageBytes;
      pages.set(page, run.subarray(start, start + pageBytes));
    }
  }

  return {
    size: source.size,
    async read(start, end) {
      const to = Math.min(end, source.size);
      if (start >= to) return new Uint8Array();
      const [first, last] = [Math.floor(start / pageBytes), Math.floor((to - 1) / pageBytes)];
      for (let page = first; page <= last; page++) if (!pages.has(page)) await load(page, last);
      if (first === last) return pages.get(first)!.subarray(start % pageBytes, to - first * pageBytes);
      const out = new Uint8Array(to - start);
      for (let page = first; page <= last; page++) {
        const from = Math.max(start, page * pageBytes);
        const piece = pages.get(page)!.subarray(from - page * pageBytes, to - page * pageBytes);
        out.set(piece, from - start);
      }
      return out;
    },
  };
}
