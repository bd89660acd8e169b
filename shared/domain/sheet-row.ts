/** One data row of a contact sheet: its row number as Excel shows it (1-based), the cells as text, and whether a filter hides it. */
export interface SheetRow {
  rowNumber: number;
  cells: string[];
  hidden: boolean;
  /** The cells as imported, where they were changed since. */
  imported?: string[];
  /** For a row made for the second number of a cell: the row of the sheet that held both. Its own number comes after the sheet's last. */
  fromRow?: number;
}

/** One cell that gets another value; columns are indexes into the cells. */
export interface CellEdit {
  rowNumber: number;
  column: number;
  value: string;
}

/** A cell with several values that become a row each: the first stays in its row, the others get copies of the row. */
export interface RowSplit {
  rowNumber: number;
  column: number;
  values: string[];
}

/** What splitting made: the rows that held the cells, and the new ones in order. */
export interface SplitRows {
  changed: SheetRow[];
  added: SheetRow[];
}
