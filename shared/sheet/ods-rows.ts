import { limits } from '../domain/limits.ts';
import { SheetRefusal } from './problem.ts';

// "This cell, 900 million times" is one short tag; SheetJS writes out every one of them.
const repeatedCellLimit = 20_000_000;

const tag = /<(\/?)table:(table|table-row|table-cell)(?=[\s/>])([^>]*)>/g;
const visibility = /table:visibility="(?:collapse|filter)"/;

/** For each table of an ODS the numbers of its hidden rows, which SheetJS does not read; refuses repeat bombs. */
export function readOdsRows(content: string): Set<number>[] {
  const tables: Set<number>[] = [];
  let row = { first: 1, count: 0, cells: 0 };
  let repeated = 0;
  for (const [, close, name, attributes = ''] of content.matchAll(tag)) {
    const isOpening = !close && !attributes.endsWith('/');
    if (name === 'table' && isOpening) {
      tables.push(new Set());
      row = { first: 1, count: 0, cells: 0 };
    } else if (name === 'table-row' && isOpening) {
      row = { first: row.first, count: repeatCount(attributes, 'rows'), cells: 0 };
      if (visibility.test(attributes)) addRange(tables.at(-1), row.first, row.count);
    } else if (name === 'table-row' && close) {
      repeated += row.count * row.cells;
      row = { first: row.first + row.count, count: 0, cells: 0 };
    } else if (name === 'table-cell' && isOpening) {
      row.cells += repeatCount(attributes, 'columns');
    }
    if (repeated > repeatedCellLimit || row.cells > repeatedCellLimit) {
      throw new SheetRefusal('too_big_inflated', { limit: repeatedCellLimit, actual: repeated + row.cells });
    }
  }
  return tables;
}

function repeatCount(attributes: string, what: 'rows' | 'columns'): number {
  const match = new RegExp(`table:number-${what}-repeated="(\\d+)"`).exec(attributes);
  return Math.max(1, Number(match?.[1] ?? 1));
}

function addRange(set: Set<number> | undefined, first: number, count: number): void {
  const last = Math.min(first + count - 1, limits.sheetRows);
  for (let rowNumber = first; rowNumber <= last; rowNumber++) set?.add(rowNumber);
}
