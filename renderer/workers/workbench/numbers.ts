import { problemAtHome, createHomeFinder } from '../../../shared/domain/home-country.ts';
import { type NumbersRead, readNumber, readNumberLine } from '../../../shared/domain/read-numbers.ts';
import type { NumbersFound, WorkbenchCalls } from '../protocol.ts';
import type { Turn } from '../turn.ts';
import { inSlices } from '../turn.ts';
import type { Workbench } from './state.ts';

type Input = WorkbenchCalls['numbers.read']['input'];

const shownInvalid = 1_000;
const shownCharacters = 80;

/** Reads the numbers that a text, or a column of the sheet, names; each number once, and nothing passed over in silence. */
export async function readNumbers(bench: Workbench, input: Input, turn: Turn): Promise<NumbersFound> {
  const { source } = input;
  const found: NumbersFound = { numbers: [], repeated: 0, unconfirmed: 0, invalid: [], invalidCount: 0 };
  const seen = new Set<string>();
  const take = (rowNumber: number, { numbers, unconfirmed, invalid }: NumbersRead): void => {
    const fresh = numbers.filter((number) => !seen.has(number));
    found.repeated += numbers.length - fresh.length;
    for (const number of fresh) seen.add(number);
    if (fresh.length > 0) found.unconfirmed += unconfirmed;
    found.invalidCount += invalid.length;
    for (const { text, problem } of invalid) {
      if (found.invalid.length < shownInvalid)
        found.invalid.push({ rowNumber, text: text.slice(0, shownCharacters), problem });
    }
  };
  if (source.kind === 'text') {
    const lines = source.text.split(/\r\n|\r|\n/);
    await inSlices(lines.length, turn, (index) =>
      take(index + 1, readNumberLine(lines[index] ?? '', input.country)),
    );
  } else {
    const readRow = rowReader(source, input.country);
    const { rows } = bench.contacts;
    await inSlices(rows.length, turn, (index) => {
      const row = rows[index];
      if (row?.cells.some((cell) => cell.trim() !== '')) take(row.rowNumber, readRow(row.cells));
    });
  }
  return { ...found, numbers: [...seen] };
}

function rowReader(
  source: Extract<Input['source'], { kind: 'column' }>,
  country: string | null,
): (cells: readonly string[]) => NumbersRead {
  const { column, countryColumn, countryWords } = source;
  const words = new Map(Object.entries(countryWords));
  const homeOf = createHomeFinder({ country, countryColumn, countryWords: words });
  return (cells) => {
    const home = homeOf(cells);
    const read = readNumber(cells[column] ?? '', home.country);
    const invalid = read.invalid.map(({ text, problem }) => ({
      text,
      problem: problemAtHome(problem, home),
    }));
    return { ...read, invalid };
  };
}
