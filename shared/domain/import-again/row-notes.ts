/** A whole number noted of each row; 0 where nothing is. */
export interface RowNotes {
  get: (rowNumber: number) => number;
  set: (rowNumber: number, note: number) => void;
  /** The rows whose note is wanted, in order. */
  rows: (isWanted: (note: number) => boolean) => number[];
}

// Grown page by page, where a Map of a million rows stands still to grow.
const pageRows = 65_536;

/** Makes notes of rows, however many. */
export function createRowNotes(): RowNotes {
  const pages = new Map<number, Uint32Array>();
  return {
    get: (rowNumber) => pages.get(Math.floor(rowNumber / pageRows))?.[rowNumber % pageRows] ?? 0,
    set(rowNumber, note) {
      const at = Math.floor(rowNumber / pageRows);
      let page = pages.get(at);
      if (!page) pages.set(at, (page = new Uint32Array(pageRows)));
      page[rowNumber % pageRows] = note;
    },
    rows(isWanted) {
      const found: number[] = [];
      for (const [at, page] of [...pages].sort(([a], [b]) => a - b)) {
        for (let index = 0; index < pageRows; index += 1) {
          const note = page[index]!;
          if (note !== 0 && isWanted(note)) found.push(at * pageRows + index);
        }
      }
      return found;
    },
  };
}
