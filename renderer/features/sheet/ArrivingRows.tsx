import { columnLetter } from '../../../shared/domain/columns.ts';
import { useBench } from '../../app/bench.ts';
import { RowTable } from '../../app/reading/RowTable.tsx';

/** The first rows of a file that is still being read, under letters as in Excel: where its headings are is not known yet. */
export function ArrivingRows() {
  const preview = useBench((bench) => bench.preview);
  if (preview === null) return null;
  const letters = Array.from({ length: preview.columnCount }, (_, column) => columnLetter(column));
  return <RowTable columns={letters} rows={preview.rows} />;
}
