import type { SheetRow } from '../../shared/domain/sheet-row.ts';
import { t } from '../../shared/text/index.ts';
import type { GridColumn } from './VirtualGrid.tsx';

/** More columns than anybody reads side by side would only make the table slow. */
export const shownColumns = 50;
const narrowest = 140;
const shownCharacters = 200;

/** The columns of a sheet, after the row number; a hidden row is in italics. */
export function rowColumns(headers: readonly string[]): GridColumn<SheetRow>[] {
  return [
    { key: 'row', header: t('lists.row'), width: '72px', align: 'end', cell: ({ rowNumber }) => rowNumber },
    ...headers.slice(0, shownColumns).map((header, column) => ({
      key: `column ${column}`,
      header,
      width: `minmax(${narrowest}px, 1fr)`,
      cell: ({ cells, hidden }: SheetRow) => {
        const text = cells[column]?.slice(0, shownCharacters);
        return hidden ? <em>{text}</em> : text;
      },
    })),
  ];
}

/** How wide they are at least. */
export function rowsWidth(headers: readonly string[]): number {
  return 72 + Math.min(headers.length, shownColumns) * narrowest;
}
