import type { WorkBook } from 'xlsx';
import { limits } from '../domain/limits.ts';
import type { SheetRow } from '../domain/sheet-row.ts';
import { isTellingFormat } from './cell-text.ts';
import { eachBlock } from './fast-blocks.ts';
import { RowScanner } from './fast-rows.ts';
import { headOf, rowsHead, stringsHead, totalOf } from './fast-head.ts';
import { createStringScanner } from './fast-strings.ts';
import { xlsxHiddenColumns, type ColumnRange } from './hidden-columns.ts';
import { fillMergedRows, xlsxMergedRows } from './merged-cells.ts';
import { SheetRefusal } from './problem.ts';
import { createRowCollector } from './row-collector.ts';
import { sheetPartName, stringsPartName } from './sheet-parts.ts';
import type { ProgressListener } from './sheet-result.ts';
import { literal, notPlain } from './xml-bytes.ts';
import type { ZipParts } from './zip-part.ts';

/** A sheet that was read the fast way. */
export interface FastSheet {
  rows: SheetRow[];
  hiddenColumns: ColumnRange[];
}

export interface Outline extends WorkBook {
  SSF?: Record<number, unknown>;
  Styles?: { CellXf?: { numFmtId?: number }[] };
}

/**
 * Reads a plain xlsx worksheet in one pass over its bytes; null where it holds anything that only SheetJS is known to
 * read right.
 */
export async function readFastSheet(
  zip: ZipParts,
  outline: WorkBook,
  index: number,
  small: ReadonlyMap<string, Uint8Array>,
  onProgress: ProgressListener,
): Promise<FastSheet | null> {
  const sheet = zip.open(sheetPartName(outline, index, small) ?? '');
  if (!sheet || outline.Workbook?.WBProps?.date1904) return null;
  try {
    const strings = await readStrings(zip, outline);
    return await readRows(await sheet.stream(), { strings, formats: formatsOf(outline) }, onProgress);
  } catch (error) {
    // What breaks a limit here breaks it there; all else is left to the slow way to judge.
    if (error instanceof SheetRefusal && error.problem.code !== 'damaged') throw error;
    return null;
  }
}

async function readStrings(zip: ZipParts, outline: WorkBook): Promise<string[]> {
  const name = stringsPartName(outline);
  if (name === null) return [];
  const part = zip.open(name) ?? notPlain();
  const scanner = createStringScanner();
  let isStarted = false;
  await eachBlock(await part.stream(), literal('</si>'), (block) => {
    const head = isStarted ? null : headOf(block, stringsHead);
    isStarted = true;
    if (!scanner.isDone) scanner.scan(head === null ? block : block.subarray(head.length));
  });
  return scanner.isDone ? scanner.strings : notPlain();
}

async function readRows(
  stream: ReadableStream<Uint8Array>,
  context: { strings: string[]; formats: (string | null)[] },
  onProgress: ProgressListener,
): Promise<FastSheet> {
  const hidden = new Set<number>();
  let head: string | null = null;
  let total: number | null = null;
  const collector = createRowCollector(
    (rowNumber) => hidden.has(rowNumber),
    (done) => onProgress(done, total !== null && total >= done ? total : null),
  );
  const scanner = new RowScanner({
    ...context,
    onRow: (rowNumber, cells, isHidden) => {
      if (rowNumber > limits.sheetRows) refuseIfFilled(rowNumber, cells);
      if (isHidden) hidden.add(rowNumber);
      collector.add(rowNumber, cells);
    },
  });
  let last: Uint8Array = new Uint8Array();
  await eachBlock(stream, literal('</row>'), (block) => {
    let rest = block;
    if (head === null) {
      head = headOf(block, rowsHead);
      total = totalOf(head);
      rest = block.subarray(head.length);
    }
    if (!scanner.isDone) scanner.scan(rest);
    last = rest;
  });
  if (!scanner.isDone) return notPlain();
  const rows = collector.rows();
  // Blocks end with rows, so that all behind them is in the last.
  fillMergedRows(rows, xlsxMergedRows(last));
  return { rows, hiddenColumns: xlsxHiddenColumns(head ?? '') };
}

/** A filled row beyond the last is too many either way, and the slow way would read the whole sheet again to say so. */
function refuseIfFilled(rowNumber: number, cells: readonly string[]): never {
  if (cells.every((cell) => cell === '')) notPlain();
  throw new SheetRefusal('too_many_rows', { limit: limits.sheetRows, actual: rowNumber });
}

/** The number format of each cell style; null where a number is written plainly. */
export function formatsOf(outline: Outline): (string | null)[] {
  const table = outline.SSF ?? {};
  return (outline.Styles?.CellXf ?? []).map(({ numFmtId }) => {
    const format = table[numFmtId ?? 0];
    return isTellingFormat(format) ? format : null;
  });
}
