import { isSheetError } from './fold.ts';
import type { SheetRow } from './sheet-row.ts';
import { readsAsTotal } from './total-words.ts';

/** Where something stands in a sheet: how many cells or rows of it, and the first row number. */
export interface Places {
  count: number;
  firstRow: number;
}

/** What an owner is told about a sheet before its contacts are checked. */
export interface SheetFacts {
  /** Filled rows above the headings. */
  titleRows: number;
  /** Rows with nothing in them between or below the contacts. */
  blankRows: Places;
  /** Rows at the end that look like totals; they stay among the rows. */
  totalRows: { rowNumber: number; text: string }[];
  /** Cells with an error of a formula, such as #N/A. */
  errorCells: Places;
  /** Cells with numbers of which the file holds the first digits only, such as 9.19877E+15. */
  lostDigits: Places;
  /** Cells with letters whose bytes are broken, which stand as U+FFFD. */
  unreadable: Places;
}

const lastRows = 3;
const shortened = /^-?\d([.,]\d+)?E\+\d+$/;

/** Looks through the contacts of a sheet, and the rows above their headings. */
export function sheetFacts(above: readonly SheetRow[], contacts: readonly SheetRow[]): SheetFacts {
  const facts: SheetFacts = {
    titleRows: above.filter(isFilled).length,
    blankRows: { count: 0, firstRow: 0 },
    totalRows: totalsOf(contacts),
    errorCells: { count: 0, firstRow: 0 },
    lostDigits: { count: 0, firstRow: 0 },
    unreadable: { count: 0, firstRow: 0 },
  };
  for (const row of contacts) {
    let isBlank = true;
    for (const cell of row.cells) {
      if (cell === '') continue;
      isBlank = false;
      if (isSheetError(cell)) note(facts.errorCells, row);
      else if (cell.includes('E+') && shortened.test(cell)) note(facts.lostDigits, row);
      if (cell.includes('\ufffd')) note(facts.unreadable, row);
    }
    if (isBlank) note(facts.blankRows, row);
  }
  return facts;
}

function note(places: Places, { rowNumber }: SheetRow): void {
  if (places.count === 0) places.firstRow = rowNumber;
  places.count += 1;
}

function totalsOf(contacts: readonly SheetRow[]): SheetFacts['totalRows'] {
  return contacts
    .slice(-lastRows)
    .map(({ rowNumber, cells }) => ({ rowNumber, text: cells.find(Boolean)?.trim() ?? '' }))
    .filter(({ text }) => readsAsTotal(text));
}

function isFilled({ cells }: SheetRow): boolean {
  return cells.some((cell) => cell !== '');
}
