import type { DenseWorkSheet } from 'xlsx';
import type { SheetRow } from '../domain/sheet-row.ts';

/** Cells that a workbook shows as one over several rows: their first column, counted from 0, and the numbers of the rows. */
export interface MergedRows {
  column: number;
  firstRow: number;
  lastRow: number;
}

const mostMerges = 100_000;
// Nobody merges cells over more; the ranges of a hostile file may all lie over all rows.
const mostFilled = 2_000_000;
const longestTail = 8 * 1024 * 1024;
const place = /^\$?([A-Z]{1,3})\$?(\d{1,7}):\$?[A-Z]{1,3}\$?(\d{1,7})$/;
const mergeTag = /<(?:\w+:)?mergeCell\s[^<>]{0,200}?ref\s*=\s*["']([^"'<>]{3,30})["']/g;

/** The cells merged over rows that an xlsx worksheet names behind its rows. */
export function xlsxMergedRows(tail: Uint8Array): MergedRows[] {
  const text = new TextDecoder('latin1').decode(tail.subarray(0, longestTail));
  const merged: MergedRows[] = [];
  for (const [, range = ''] of text.matchAll(mergeTag)) {
    const [, letters, first, last] = place.exec(range) ?? [];
    if (letters === undefined) continue;
    add(merged, { column: columnOf(letters), firstRow: Number(first), lastRow: Number(last) });
  }
  return merged;
}

/** The same as SheetJS tells it. */
export function toldMergedRows(sheet: DenseWorkSheet): MergedRows[] {
  const merged: MergedRows[] = [];
  for (const { s, e } of sheet['!merges'] ?? []) {
    add(merged, { column: s.c, firstRow: s.r + 1, lastRow: e.r + 1 });
  }
  return merged;
}

function add(merged: MergedRows[], range: MergedRows): void {
  if (range.lastRow > range.firstRow && merged.length < mostMerges) merged.push(range);
}

function columnOf(letters: string): number {
  return letters.split('').reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Gives each filled row the value of a cell that its owner sees in it, as one over this row and others above; rows follow each other without a gap. */
export function fillMergedRows(rows: readonly SheetRow[], merged: readonly MergedRows[]): void {
  const start = rows[0]?.rowNumber ?? 0;
  let filled = 0;
  for (const { column, firstRow, lastRow } of merged) {
    const value = rows[firstRow - start]?.cells[column] ?? '';
    if (value === '') continue;
    for (const { cells } of rows.slice(firstRow - start + 1, lastRow - start + 1)) {
      if ((filled += 1) > mostFilled) return;
      // A row with nothing else in it is blank to the eye too.
      if (cells.length === 0 || (cells[column] ?? '') !== '') continue;
      while (cells.length < column) cells.push('');
      cells[column] = value;
    }
  }
}
