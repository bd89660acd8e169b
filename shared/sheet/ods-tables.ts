import { limits } from '../domain/limits.ts';
import type { ColumnRange } from './hidden-columns.ts';
import { SheetRefusal } from './problem.ts';

/** What SheetJS does not read of a table in an ODS. */
export interface OdsTable {
  isHidden: boolean;
  hiddenRows: Set<number>;
  hiddenColumns: ColumnRange[];
}

const tag = /<(\/?)table:(table|table-row|table-column|table-cell)(?=[\s/>])([^<>]*)>/g;
const hiddenMark = /table:visibility="(?:collapse|filter)"/;

/** What is hidden in each table of an ODS, which SheetJS does not read; refuses what it would be busy with for minutes. */
export function readOdsTables(content: string): OdsTable[] {
  const hiddenStyles = hiddenTableStyles(content);
  const tables: OdsTable[] = [];
  let row = { first: 1, count: 0, cells: 0 };
  let nextColumn = 0;
  let cells = 0;
  for (const [, close, name, attributes = ''] of content.matchAll(tag)) {
    const isOpening = !close && !attributes.endsWith('/');
    if (name === 'table' && isOpening) {
      const style = /table:style-name="([^"]*)"/.exec(attributes)?.[1] ?? '';
      tables.push({ isHidden: hiddenStyles.has(style), hiddenRows: new Set(), hiddenColumns: [] });
      row = { first: 1, count: 0, cells: 0 };
      nextColumn = 0;
    } else if (name === 'table-column' && !close) {
      const first = nextColumn;
      nextColumn += repeatCount(attributes, 'columns');
      if (hiddenMark.test(attributes)) tables.at(-1)?.hiddenColumns.push({ first, last: nextColumn - 1 });
    } else if (name === 'table-row' && isOpening) {
      row = { first: row.first, count: repeatCount(attributes, 'rows'), cells: 0 };
      if (hiddenMark.test(attributes)) addRange(tables.at(-1)?.hiddenRows, row.first, row.count);
    } else if (name === 'table-row' && close) {
      // "This cell, 900 million times" is one short tag; SheetJS writes out every one of them.
      cells += row.count * row.cells;
      const last = row.first + row.count - 1;
      if (row.cells > 0 && last > limits.sheetRows) {
        throw new SheetRefusal('too_many_rows', { limit: limits.sheetRows, actual: last });
      }
      row = { first: row.first + row.count, count: 0, cells: 0 };
    } else if (name === 'table-cell' && isOpening) {
      row.cells += repeatCount(attributes, 'columns');
    }
    if (cells + row.cells > limits.slowCells) {
      throw new SheetRefusal('too_big_inflated', { limit: limits.slowCells, actual: cells + row.cells });
    }
  }
  return tables;
}

function hiddenTableStyles(content: string): Set<string> {
  const styles = content.matchAll(/<style:style\s([^<>]*)>\s*<style:table-properties\s([^<>]*)>/g);
  const hidden = [...styles].filter(([, , properties = '']) => properties.includes('table:display="false"'));
  return new Set(hidden.map(([, style = '']) => /style:name="([^"]*)"/.exec(style)?.[1] ?? ''));
}

function repeatCount(attributes: string, what: 'rows' | 'columns'): number {
  const match = new RegExp(`table:number-${what}-repeated="(\\d+)"`).exec(attributes);
  return Math.max(1, Number(match?.[1] ?? 1));
}

function addRange(set: Set<number> | undefined, first: number, count: number): void {
  const last = Math.min(first + count - 1, limits.sheetRows);
  for (let rowNumber = first; rowNumber <= last; rowNumber++) set?.add(rowNumber);
}
