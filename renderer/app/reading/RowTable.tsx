import type { SheetRow } from '../../../shared/domain/sheet-row.ts';
import { t } from '../../../shared/text/index.ts';
import { rowColumns, rowsWidth } from '../../ui/rowColumns.tsx';
import { VirtualGrid } from '../../ui/VirtualGrid.tsx';
import classes from './Reading.module.css';

/** The first rows of a sheet under the names of their columns, with row numbers as in Excel. */
export function RowTable({ columns, rows }: { columns: readonly string[]; rows: readonly SheetRow[] }) {
  return (
    <div className={classes.rows}>
      <VirtualGrid
        label={t('sheet.firstRows')}
        columns={rowColumns(columns)}
        minWidth={rowsWidth(columns)}
        rowCount={rows.length}
        rowAt={(index) => rows[index]}
      />
    </div>
  );
}
