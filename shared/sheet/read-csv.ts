import Papa from 'papaparse';
import { limits } from '../domain/limits.ts';
import type { SheetRow } from '../domain/sheet-row.ts';
import { partsBetweenBlanks } from './blank-runs.ts';
import { textOrBlank } from './cell-text.ts';
import type { SheetEncoding } from './decode-text.ts';
import { findDelimiter } from './delimiter.ts';
import { SheetRefusal } from './problem.ts';
import { withLineFeeds } from './line-feeds.ts';
import type { ProgressListener, ReadOptions, ReadSheet } from './sheet-result.ts';
import { createRowCollector } from './row-collector.ts';
import { withoutStrayQuotes } from './stray-quotes.ts';

const chunkCharacters = 1024 * 1024;
// No record within the limits is longer; a quote that is never closed makes one of all the rest.
const chunksWithoutRecord = Math.ceil((limits.sheetColumns * (limits.cellCharacters + 3)) / chunkCharacters);

/** Reads delimited text; a record is a row, even where a quoted cell spans several lines. */
export function readCsv(
  text: string,
  encoding: SheetEncoding,
  sheetName: string,
  options: ReadOptions,
): ReadSheet {
  const { body, declared } = splitDeclaration(withLineFeeds(text));
  const delimiter = options.delimiter ?? declared ?? findDelimiter(body);
  return {
    kind: delimiter === '\t' ? 'tsv' : 'csv',
    sheetNames: [sheetName],
    hiddenSheets: [],
    sheetName,
    encoding,
    delimiter,
    rows: parseRows(body, delimiter, options.onProgress ?? (() => {})),
    hiddenColumns: [],
  };
}

/** Takes off the line `sep=;`, by which Excel is told the delimiter and which it does not count as a row. */
function splitDeclaration(text: string): { body: string; declared: string | null } {
  const match = /^"?sep=([,;\t|])"?(\n|$)/i.exec(text);
  return match ? { body: text.slice(match[0].length), declared: match[1]! } : { body: text, declared: null };
}

/** What Excel shows of a cell: of `="0919"`, by which programs keep the zeros of a number, the text alone. */
function shownText(cell: string): string {
  const isFormula = cell.startsWith('="') && cell.length > 2 && cell.endsWith('"');
  const text = isFormula ? cell.slice(2, -1) : cell;
  // More quotes make it another formula, such as ="a"&"b".
  return textOrBlank(isFormula && text.includes('"') ? cell : text);
}

function parseRows(text: string, delimiter: string, onProgress: ProgressListener): SheetRow[] {
  const rows = parseRecords(text, delimiter, onProgress, true);
  return rows ?? parseRecords(withoutStrayQuotes(text, delimiter), delimiter, onProgress, false) ?? [];
}

/** The rows of delimited text; null where quotes are wrong and that matters. */
function parseRecords(
  text: string,
  delimiter: string,
  onProgress: ProgressListener,
  mindsQuotes: boolean,
): SheetRow[] | null {
  const collector = createRowCollector(
    () => false,
    (done) => onProgress(done, estimate),
  );
  let record = 0;
  let estimate: number | null = null;
  let emptyChunks = 0;
  let isWrong = false;
  let passed = 0;
  let isCut = false;
  const config = {
    delimiter,
    newline: '\n' as const,
    chunkSize: chunkCharacters,
    chunk({ data, meta, errors }: Papa.ParseResult<string[]>, parser: Papa.Parser): void {
      estimate = Math.round(((record + data.length) * text.length) / Math.max(1, passed + meta.cursor));
      emptyChunks = data.length === 0 ? emptyChunks + 1 : 0;
      const isEndless = emptyChunks > chunksWithoutRecord;
      if (mindsQuotes && (isEndless || errors.some(({ type }) => type === 'Quotes'))) {
        isWrong = true;
        parser.abort();
        return;
      }
      // No cell may hold as many line breaks as are passed over.
      if (isEndless || (isCut && errors.some(({ code }) => code === 'MissingQuotes'))) {
        throw new SheetRefusal('cell_too_long', {
          limit: limits.cellCharacters,
          actual: record + Math.max(1, data.length),
        });
      }
      for (const cells of data) collector.add(++record, cells.map(shownText));
      // The parser calls itself for each chunk, so that it would hold the records of all of them to the end.
      data.length = 0;
    },
  };
  for (const part of partsBetweenBlanks(text, limits.cellCharacters)) {
    isCut = part.breaks > 0;
    if (part.text !== '') Papa.parse<string[]>(part.text, config);
    if (isWrong) return null;
    passed += part.text.length + part.breaks;
    // The first of them ends the row before.
    record += part.breaks - (part.text === '' || !isCut ? 0 : 1);
  }
  return collector.rows();
}
