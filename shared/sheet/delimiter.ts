import Papa from 'papaparse';

/** Delimiters found by content, the likeliest first. */
export const sheetDelimiters = [',', ';', '\t', '|'] as const;

const sampleCharacters = 65_536;
const sampleRecords = 50;

interface Score {
  /** The share of records with the commonest number of fields. */
  agreement: number;
  /** The share of fields that do not begin with a space, as they do behind the commas of an address. */
  unspaced: number;
  fields: number;
}

/** The delimiter under which most records of a text have the same number of fields, more than one. */
export function findDelimiter(text: string): string {
  const sample = text.slice(0, sampleCharacters);
  let best: Score & { delimiter: string } = { delimiter: ',', agreement: 0, unspaced: 0, fields: 1 };
  for (const delimiter of sheetDelimiters) {
    const score = scoreOf(sample, delimiter);
    const difference = score.agreement - best.agreement || preferenceOf(delimiter, score, best);
    if (score.fields > 1 && difference > 0) best = { delimiter, ...score };
  }
  return best.delimiter;
}

/** Above 0 where a delimiter with the same agreement is the likelier one; nobody types a tab into a cell. */
function preferenceOf(delimiter: string, score: Score, best: Score): number {
  if (delimiter === '\t') return 1;
  return score.unspaced - best.unspaced || score.fields - best.fields;
}

function scoreOf(sample: string, delimiter: string): Score {
  const { data } = Papa.parse<string[]>(sample, { delimiter, newline: '\n', preview: sampleRecords });
  const counts = new Map<number, number>();
  const filled = data.filter((record) => record.some((cell) => cell.trim() !== ''));
  for (const record of filled) counts.set(record.length, (counts.get(record.length) ?? 0) + 1);
  const [fields, records] = [...counts].reduce((most, next) => (next[1] > most[1] ? next : most), [0, 0]);
  const cells = filled.flatMap((record) => record.slice(1));
  return {
    agreement: filled.length === 0 ? 0 : records / filled.length,
    unspaced: cells.length === 0 ? 0 : cells.filter((cell) => !cell.startsWith(' ')).length / cells.length,
    fields,
  };
}
