import { writeXlsxStream } from 'hucre/xlsx';

/** Rows as they come, several at a time; the first of all holds the headings. */
export type RowPages = AsyncIterable<readonly (readonly string[])[]>;

const narrowest = 8;
const widest = 60;
// Columns stand before the rows in the file, so that their widths are those of the first rows.
const rowsMeasured = 1000;

/** The bytes of an xlsx as they are made, with every cell as text, so that numbers keep their zeros and nothing becomes a formula. */
export async function writeSheet(sheetName: string, pages: RowPages): Promise<ReadableStream<Uint8Array>> {
  const { first, rest } = await lookAhead(pages);
  return writeXlsxStream(cellsOf(first, rest), {
    name: safeName(sheetName),
    columns: columnWidths(first).map((width) => ({ width, numFmt: '@' })),
    freezePane: { rows: 1 },
  });
}

async function lookAhead(pages: RowPages): Promise<{ first: (readonly string[])[]; rest: RowPages }> {
  const iterator = pages[Symbol.asyncIterator]();
  const first: (readonly string[])[] = [];
  while (first.length < rowsMeasured) {
    const { done, value } = await iterator.next();
    if (done) break;
    first.push(...value);
  }
  return { first, rest: { [Symbol.asyncIterator]: () => iterator } };
}

async function* cellsOf(
  first: readonly (readonly string[])[],
  rest: RowPages,
): AsyncGenerator<(string | null)[]> {
  for (const row of first) yield row.map(cellOf);
  for await (const rows of rest) for (const row of rows) yield row.map(cellOf);
}

/** A cell's text with what Excel or XML would take for something else undone; null where it is blank. */
function cellOf(text: string): string | null {
  if (text === '') return null;
  return text.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_').replace(/[\ufffe\uffff]/g, '\ufffd');
}

function columnWidths(rows: readonly (readonly string[])[]): number[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, text] of row.entries()) {
      widths[column] = Math.min(widest, Math.max(widths[column] ?? narrowest, text.length + 2));
    }
  }
  return widths;
}

/** A sheet name as Excel allows it: 31 characters, none of its special ones. */
function safeName(name: string): string {
  const clean = name
    .replace(/[\\/?*[\]:]/g, ' ')
    .replace(/^'+|'+$/g, '')
    .trim()
    .slice(0, 31);
  return clean || 'Sheet1';
}
