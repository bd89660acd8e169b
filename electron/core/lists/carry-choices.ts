import type { Draft } from '../../../shared/domain/draft.ts';
import { foldKeyword } from '../../../shared/domain/fold.ts';
import { createLearningReader } from '../../../shared/domain/import-again/learning-reader.ts';
import type { SheetRow } from '../../../shared/domain/sheet-row.ts';
import type { Deps } from '../deps.ts';
import { inSlices } from '../slices.ts';
import type { ImportJob } from './import-job.ts';
import { sliceOf } from './import-job.ts';
import type { ListReader } from './list-reader.ts';

/** Rows whose people can be told apart. */
export interface ReadableRows {
  reader: ListReader;
  row: (rowNumber: number) => SheetRow | null;
  /** The next rows after a row number. */
  rows: (afterRowNumber: number, limit: number) => SheetRow[];
  columns: number;
}

type Choices = Pick<Draft, 'sendAnywayRows' | 'keptRows' | 'untickedRows'>;

/** Whether there is anything to carry, for which every row is looked at. */
export function hasChoices({ sendAnywayRows, keptRows, untickedRows }: Choices): boolean {
  return sendAnywayRows.length + keptRows.length + untickedRows.length > 0;
}

/** The choices of rows in a draft when their people stand in other rows: whoever was unticked stays unticked, by number. */
export async function carryChoices(
  deps: Deps,
  choices: Choices,
  from: ReadableRows,
  to: ReadableRows,
  job: ImportJob,
): Promise<Choices> {
  const carried: Choices = { sendAnywayRows: [], keptRows: [], untickedRows: [] };
  if (!hasChoices(choices)) return carried;
  const { sendAnywayRows, keptRows, untickedRows } = choices;
  const people = peopleOf(from);
  const numbersOf = (rowNumbers: readonly number[]): Set<string> =>
    new Set(rowNumbers.map((rowNumber) => people.at(rowNumber)?.number ?? ''));
  const unticked = numbersOf(untickedRows);
  const accepted = numbersOf(sendAnywayRows);
  const kept = new Set(keptRows.map((rowNumber) => people.at(rowNumber)?.key ?? ''));

  const own = peopleOf(to);
  let afterRowNumber = 0;
  await inSlices(deps, sliceOf(to.columns), (size) => {
    const rows = to.rows(afterRowNumber, size);
    for (const row of rows) {
      afterRowNumber = row.rowNumber;
      const { number, key } = own.of(row);
      if (number === '') continue;
      if (unticked.has(number)) carried.untickedRows.push(row.rowNumber);
      if (accepted.has(number)) carried.sendAnywayRows.push(row.rowNumber);
      // Of several rows with one number and name the first is as good as any.
      if (kept.delete(key)) carried.keptRows.push(row.rowNumber);
    }
    job.pass(rows.length);
    return rows.length > 0;
  });
  return carried;
}

function peopleOf({ reader, row: rowAt }: ReadableRows) {
  const { read } = createLearningReader(reader);
  const of = (row: SheetRow): { number: string; key: string } => {
    const number = read(row) ?? '';
    const name = reader.nameColumn === null ? '' : foldKeyword(row.cells[reader.nameColumn] ?? '');
    return { number, key: `${number}\u001f${name}` };
  };
  return {
    of,
    at(rowNumber: number) {
      const row = rowAt(rowNumber);
      return row && of(row);
    },
  };
}
