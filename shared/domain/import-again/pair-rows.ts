import { foldKeyword } from '../fold.ts';
import type { SheetRow } from '../sheet-row.ts';
import type { RowChange } from './row-changes.ts';
import { changeOf, isChange } from './row-changes.ts';

/** A row of a list and the row of a file that stands for the same person. */
export interface RowPair {
  row: SheetRow;
  fileRow: SheetRow;
  change: RowChange;
}

/**
 * Pairs the rows that a list and a file have for one number: first those that say the same, then those with one name. One
 * row on each side is the same person under any name; people who share a number are told apart by their names.
 */
export function pairRows(
  rows: readonly SheetRow[],
  fileRows: readonly SheetRow[],
  { phoneColumn, nameColumn }: { phoneColumn: number; nameColumn: number | null },
): { pairs: RowPair[]; unpaired: SheetRow[] } {
  const left = new Set(rows);
  const pairs: RowPair[] = [];
  const nameOf = ({ cells }: SheetRow): string =>
    nameColumn === null ? '' : foldKeyword(cells[nameColumn] ?? '');
  // A blank cell says nothing, so it says nothing against a name either.
  const hasName = (row: SheetRow, name: string): boolean => name === '' || nameOf(row) === name;
  const isOnly = rows.length === 1 && fileRows.length === 1;

  function pairBy(
    unpaired: readonly SheetRow[],
    isSame: (row: SheetRow, fileRow: SheetRow) => boolean,
  ): SheetRow[] {
    return unpaired.filter((fileRow) => {
      for (const row of left) {
        if (!isSame(row, fileRow)) continue;
        left.delete(row);
        pairs.push({ row, fileRow, change: changeOf(row, fileRow, phoneColumn) });
        return false;
      }
      return true;
    });
  }

  let unpaired = pairBy(fileRows, (row, fileRow) => !isChange(changeOf(row, fileRow, phoneColumn)));
  unpaired = pairBy(unpaired, (row, fileRow) => isOnly || hasName(row, nameOf(fileRow)));
  return { pairs, unpaired };
}
