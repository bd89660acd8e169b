import type { SheetRow } from '../domain/sheet-row.ts';

/** Columns from `first` to `last`, both counted from 0. */
export interface ColumnRange {
  first: number;
  last: number;
}

/** The hidden columns among those that rows fill, in order; programs hide all 16,000 behind the last one too. */
export function hiddenColumnsOf(ranges: readonly ColumnRange[], rows: readonly SheetRow[]): number[] {
  if (ranges.length === 0) return [];
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  return [...Array(width).keys()].filter((at) => ranges.some(({ first, last }) => first <= at && at <= last));
}

/** The hidden columns that the `cols` before the rows of an xlsx worksheet name. */
export function xlsxHiddenColumns(head: string): ColumnRange[] {
  const start = Math.max(0, head.search(/<(?:\w+:)?cols[\s>]/));
  const end = Math.max(0, head.search(/<\/(?:\w+:)?cols>/));
  const tags = [...head.slice(start, end).matchAll(/<(?:\w+:)?col\s([^<>]*)>/g)].map(
    ([, attributes = '']) => attributes,
  );
  return tags
    .filter((attributes) => /\bhidden\s*=\s*["'](?:1|true)["']/.test(attributes))
    .map((attributes) => ({ first: number(attributes, 'min') - 1, last: number(attributes, 'max') - 1 }));
}

function number(attributes: string, name: string): number {
  return Number(new RegExp(`\\b${name}\\s*=\\s*["'](\\d+)["']`).exec(attributes)?.[1] ?? 0);
}
