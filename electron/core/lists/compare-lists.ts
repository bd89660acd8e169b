import { ExpectedError } from '../../../shared/contract/errors.ts';
import type { ContactList, ListMapping } from '../../../shared/contract/lists.ts';
import type { ListComparison } from '../../../shared/contract/list-imports.ts';
import { createComparison } from '../../../shared/domain/import-again/comparison.ts';
import type { Comparison } from '../../../shared/domain/import-again/comparison.ts';
import type { LinedUpColumns } from '../../../shared/domain/import-again/line-up.ts';
import { lineUpColumns } from '../../../shared/domain/import-again/line-up.ts';
import { limits } from '../../../shared/domain/limits.ts';
import type { SheetRow } from '../../../shared/domain/sheet-row.ts';
import type { Deps } from '../deps.ts';
import { inSlices } from '../slices.ts';
import type { ImportJob } from './import-job.ts';
import { sliceOf } from './import-job.ts';
import type { ListReader } from './list-reader.ts';
import { readerOf, sampledRows, seenColumns } from './list-reader.ts';

/** A list and a newer file of it, compared. */
export interface ComparedLists {
  list: ContactList;
  file: ContactList;
  /** What the columns of the list are; null where the owner never said and they were guessed for comparing. */
  mapping: ListMapping | null;
  reader: ListReader;
  columns: LinedUpColumns;
  comparison: Comparison;
}

const shownCharacters = 200;

/** Compares a list with a file, row by row; throws where no column surely has the numbers to tell people apart by. */
export async function compareLists(
  deps: Deps,
  list: ContactList,
  file: ContactList,
  job: ImportJob,
): Promise<ComparedLists> {
  const { lists } = deps.store;
  const mapping = lists.mapping(list.id);
  const settings = deps.store.settings.read();
  const samples = lists.rows(list.id, 0, sampledRows);
  const reader = readerOf({ headers: list.headers, mapping, samples }, settings);
  // The first numbers a process reads take it longest.
  await deps.breathe();
  const ofList = seenColumns(list.headers, samples, reader.country);
  await deps.breathe();
  const ofFile = seenColumns(file.headers, lists.rows(file.id, 0, sampledRows), reader.country);
  await deps.breathe();
  const columns = lineUpColumns({ ...ofList, phoneColumn: reader.phoneColumn }, ofFile);
  if (columns.headers.length > limits.sheetColumns) {
    throw new ExpectedError('too_many_columns', { limit: limits.sheetColumns });
  }
  if (!columns.places.includes(reader.phoneColumn)) throw new ExpectedError('no_phone_in_file');
  const comparison = createComparison({
    ...reader,
    columns,
    rowOfList: (rowNumber) => lists.row(list.id, rowNumber),
    rowOfFile: (rowNumber) => lists.row(file.id, rowNumber),
  });
  // Each row is read once, and compared once.
  job.expect(list.rowCount + file.rowCount * 2);
  await eachRow(deps, list, job, comparison.addListRow);
  await eachRow(deps, file, job, comparison.addFileRow);
  await inSlices(deps, sliceOf(columns.headers.length), (size) => {
    const isLeft = comparison.compareNext(size);
    job.pass(isLeft ? size : 0);
    return isLeft;
  });
  return { list, file, mapping, reader, columns, comparison };
}

/** What the owner sees of a comparison. */
export function comparisonView({ list, columns, reader, comparison }: ComparedLists): ListComparison {
  const headerOf = (column: number): string => columns.headers[column] ?? '';
  const cut = (cell: string): string => cell.slice(0, shownCharacters);
  const listHeader = headerOf(reader.phoneColumn);
  return {
    counts: comparison.counts(),
    newColumns: columns.added,
    missingColumns: columns.missing,
    phoneHeader: columns.phoneHeader === null ? null : { list: listHeader, file: columns.phoneHeader },
    putUnder: columns.putUnder,
    changedColumns: [...comparison.changedCells()]
      .map(([column, count]) => ({ header: headerOf(column), count }))
      .sort((a, b) => b.count - a.count),
    changes: comparison.shownChanges().map(({ row, change }) => ({
      rowNumber: row.rowNumber,
      name: cut(row.cells[reader.nameColumn ?? reader.phoneColumn] ?? list.name),
      cells: change.cells.map(({ column, before, after }) => ({
        header: headerOf(column),
        before: cut(before),
        after: cut(after),
      })),
      hidden: change.hidden,
    })),
  };
}

async function eachRow(
  deps: Deps,
  { id, headers }: ContactList,
  job: ImportJob,
  take: (row: SheetRow) => void,
): Promise<void> {
  let afterRowNumber = 0;
  await inSlices(deps, sliceOf(headers.length), (size) => {
    const rows = deps.store.lists.rows(id, afterRowNumber, size);
    rows.forEach(take);
    afterRowNumber = rows.at(-1)?.rowNumber ?? afterRowNumber;
    job.pass(rows.length);
    return rows.length > 0;
  });
}
