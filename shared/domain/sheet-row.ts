/** One data row of a contact sheet: its row number as Excel shows it (1-based), the cells as text, and whether a filter hides it. */
export interface SheetRow {
  rowNumber: number;
  cells: string[];
  hidden: boolean;
}
