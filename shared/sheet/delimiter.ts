import Papa from 'papaparse';

/** Delimiters found by content, the likeliest first. */
export const sheetDelimiters = [',', ';', '\t', '|'] as const;

const sampleCharacters = 65_536;
const sampleRecords = 50;

/** The delimiter under which most records of a text have the same number of fields, more than one. */
export function findDelimiter(text: string): string {
  const sample = text.slice(0, sampleCharacters);
  let best = { delimiter: ',' as string, agreement: 0, fields: 1 };
  for (const delimiter of sheetDelimiters) {
    const score = scoreOf(sample, delimiter);
    const isBetter =
      score.agreement > best.agreement || (score.agreement === best.agreement && score.fields > best.fields);
    if (score.fields > 1 && isBetter) best = { delimiter, ...score };
  }
  return best.delimiter;
}

function scoreOf(sample: string, delimiter: string): { agreement: number; fields: number } {
  const { data } = Papa.parse<string[]>(sample, { delimiter, newline: '\n', preview: sampleRecords });
  const counts = new Map<number, number>();
  const filled = data.filter((record) => record.some((cell) => cell.trim() !== ''));
  for (const record of filled) counts.set(record.length, (counts.get(record.length) ?? 0) + 1);
  const [fields, records] = [...counts].reduce((most, next) => (next[1] > most[1] ? next : most), [0, 0]);
  return { agreement: filled.length === 0 ? 0 : records / filled.length, fields };
}
