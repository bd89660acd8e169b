/** One data row of a contact sheet: its row number as Excel shows it (1-based), the cells as text, and whether a filter hides it. */
export interface SheetRow {
  rowNumber: number;
  cells: string[];
  hidden: boolean;
}

/** One cell that gets another value; columns are indexes into the cells. */
export interface CellEdit {
  rowNumber: number;
  column: number;
  value: string;
}
