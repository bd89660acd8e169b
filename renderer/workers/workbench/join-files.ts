import { guessCountry } from '../../../shared/domain/columns.ts';
import { columnSenses } from '../../../shared/domain/join/column-senses.ts';
import { joinSheets, joinedColumnCount } from '../../../shared/domain/join/join-sheets.ts';
import type { SheetPart } from '../../../shared/domain/join/join-sheets.ts';
import { limits } from '../../../shared/domain/limits.ts';
import type { SheetProblem } from '../../../shared/sheet/problem.ts';
import type { WorkbenchCalls } from '../protocol.ts';
import type { Turn } from '../turn.ts';
import { filledRows, guessColumns } from './columns.ts';
import { readFile, viewOf } from './file.ts';
import type { Workbench } from './state.ts';
import { emptyWorkbench, putContacts } from './state.ts';

/** Reads one of several files, to be joined; one that cannot be read is left out, with its reason. What is on the workbench stays until they are joined. */
export async function addFile(
  bench: Workbench,
  { isFirst, country, systemCountry, ...source }: WorkbenchCalls['files.add']['input'],
  turn: Turn,
): Promise<WorkbenchCalls['files.add']['output']> {
  if (isFirst) bench.parts = [];
  const own = emptyWorkbench();
  const outcome = await readFile(own, source, turn);
  if (!outcome.ok) return { problem: outcome.problem };
  const part = partOf(
    own,
    country ?? namedCountry(bench.parts[0] ?? own.contacts, own.contacts) ?? systemCountry,
  );
  const problem = part.rows.length === 0 ? { code: 'no_rows' as const } : tooMuch([...bench.parts, part]);
  if (problem === null) bench.parts.push(part);
  return { problem };
}

/** The country that the numbers of the first file name, else those of this one. */
function namedCountry(...files: Pick<SheetPart, 'headers' | 'rows'>[]): string | null {
  for (const { headers, rows } of files) {
    const country = guessCountry(headers, filledRows(rows));
    if (country !== null) return country;
  }
  return null;
}

function partOf(bench: Workbench, country: string | null): SheetPart {
  const { fileName, headers, rows } = bench.contacts;
  const guess = guessColumns(bench, country);
  return { fileName, headers, rows, senses: columnSenses(headers, filledRows(rows), guess) };
}

function tooMuch(parts: readonly SheetPart[]): SheetProblem | null {
  const rows = parts.reduce((sum, part) => sum + part.rows.length, 0);
  const numbered = parts.reduce((sum, part) => sum + (part.rows.at(-1)?.rowNumber ?? 0), 0);
  if (rows > limits.sheetRows || numbered > limits.sheetRows * 2) {
    return { code: 'too_many_rows', limit: limits.sheetRows };
  }
  const columns = joinedColumnCount(parts);
  return columns > limits.sheetColumns
    ? { code: 'too_many_columns', limit: limits.sheetColumns, actual: columns }
    : null;
}

/** Makes one sheet of the files that could be read. */
export function joinFiles(
  bench: Workbench,
  { fileName, fromHeader }: WorkbenchCalls['files.join']['input'],
): WorkbenchCalls['files.join']['output'] {
  const { headers, rows, parts } = joinSheets(bench.parts, fromHeader);
  bench.file = null;
  bench.parts = [];
  putContacts(bench, { fileName, sheetName: '', headers, rows });
  return { view: viewOf(bench), parts };
}
