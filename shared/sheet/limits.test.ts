import { describe, expect, test } from 'vitest';
import { readBothWays } from '../../test/fixtures/both-ways.ts';
import { cellsOf, problemOf, sheetOf } from '../../test/fixtures/read.ts';
import { makeOds, makeXlsx, odsCell, oneRow } from '../../test/fixtures/workbooks.ts';
import { limits } from '../domain/limits.ts';
import { readOdsTables } from './ods-tables.ts';
import { SheetRefusal } from './problem.ts';

const utf8 = new TextEncoder();
const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));
const xlsx = (data: string): Uint8Array => makeXlsx({ sheets: [{ name: 'S', data }] });
const numbers = (columns: number): string =>
  Array.from({ length: columns }, (_, column) => `<c r="${letters(column)}1"><v>1</v></c>`).join('');

test('a file over the limit is refused before it is looked at', async () => {
  const actual = limits.sheetFileBytes + 1;
  expect(await problemOf(new Uint8Array(actual))).toEqual({
    code: 'too_big',
    limit: limits.sheetFileBytes,
    actual,
  });
});

describe('columns', () => {
  test('as many as allowed', async () => {
    expect((await cellsOf(xlsx(oneRow(numbers(500)))))[0]).toHaveLength(500);
  });

  test('one too many, in a workbook and in text', async () => {
    const problem = { code: 'too_many_columns', limit: 500, actual: 501 };
    expect(await problemOf(xlsx(oneRow(numbers(501))))).toEqual(problem);
    expect(await problemOf(utf8.encode(`a${','.repeat(500)}b`))).toEqual(problem);
  });

  test('formatted or blank ones do not count', async () => {
    const blank = Array.from({ length: 600 }, (_, column) => `<c r="${letters(column + 1)}1" s="0"/>`).join(
      '',
    );
    expect(await cellsOf(xlsx(oneRow(`<c r="A1"><v>1</v></c>${blank}`)))).toEqual([['1']]);
    expect(await cellsOf(utf8.encode(`a,b${','.repeat(600)}\nc,d`))).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  test('a cell beyond the last column of any program', async () => {
    expect((await problemOf(xlsx(oneRow('<c r="ZZZZZ1"><v>1</v></c>')))).code).toBe('too_many_columns');
  });
});

describe('rows', () => {
  const last = limits.sheetRows;
  const rowAt = (row: number): string => `<row r="${row}"><c r="A${row}"><v>1</v></c></row>`;

  test('the first and the last row of Excel, and all in between', async () => {
    const { rows } = await sheetOf(xlsx(`<sheetData>${rowAt(1)}${rowAt(last)}</sheetData>`));
    expect(rows).toHaveLength(last);
    expect(rows.at(-1)).toEqual({ rowNumber: last, cells: ['1'], hidden: false });
  });

  test('a row beyond the last', async () => {
    for (const row of [last + 1, 4_000_000_000]) {
      expect((await problemOf(xlsx(`<sheetData>${rowAt(1)}${rowAt(row)}</sheetData>`))).code).toBe(
        'too_many_rows',
      );
    }
  });

  test('a filled row beyond the last is refused by the fast way, a blank one is left to SheetJS', async () => {
    const blank = `<sheetData>${rowAt(1)}<row r="${last + 1}"/></sheetData>`;
    expect(await readBothWays(xlsx(blank))).toMatchObject({ fast: null, slow: { rows: [{ rowNumber: 1 }] } });
    const problem = { code: 'too_many_rows', limit: last, actual: last + 1 };
    const filled = `<sheetData>${rowAt(1)}${rowAt(last + 1)}</sheetData>`;
    expect(await readBothWays(xlsx(filled))).toEqual({ fast: problem, slow: problem });
  });

  test('too many in an OpenDocument spreadsheet, but not by the blank rest of a table', async () => {
    const filled = (rows: number): string =>
      `<table:table-row table:number-rows-repeated="${rows}">${odsCell('1')}</table:table-row>`;
    const rest = `<table:table-row table:number-rows-repeated="${last}"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`;
    expect(await cellsOf(makeOds(filled(2) + rest))).toEqual([['1'], ['1']]);
    // SheetJS, which comes after, would take a minute to find that out.
    const problem = new SheetRefusal('too_many_rows', { limit: last, actual: last + 1 });
    expect(() => readOdsTables(`<table:table>${filled(last + 1)}`)).toThrow(problem);
    expect(await problemOf(makeOds(filled(last + 1)))).toEqual(problem.problem);
  });

  test('too many in text, but not by blank lines at the end', async () => {
    expect((await problemOf(utf8.encode('1\n'.repeat(last + 1)))).code).toBe('too_many_rows');
    expect(await cellsOf(utf8.encode(`1${'\n'.repeat(last + 10)}`))).toEqual([['1']]);
  }, 20_000);
});

describe('long cells', () => {
  const long = 'x'.repeat(limits.cellCharacters + 1);
  const problem = { code: 'cell_too_long', limit: limits.cellCharacters };

  test('in a workbook', async () => {
    const data = (text: string): string => oneRow(`<c r="A1" t="inlineStr"><is><t>${text}</t></is></c>`);
    expect(await problemOf(xlsx(data(long)))).toEqual({ ...problem, actual: 1 });
    expect(await cellsOf(xlsx(data(long.slice(1))))).toEqual([[long.slice(1)]]);
  });

  test('in text', async () => {
    expect(await problemOf(utf8.encode(`a,b\n1,${long}`))).toEqual({ ...problem, actual: 2 });
  });

  test('not by a quote that is never closed, however much follows', async () => {
    const { rows } = await sheetOf(utf8.encode(`a,b\n1,"${'x,y\n'.repeat(10_000)}`));
    expect([rows.length, rows.at(1)?.cells]).toEqual([10_001, ['1', '"x', 'y']]);
    expect((await problemOf(utf8.encode(`"${'x,y\n'.repeat(5_000_000)}`))).code).toBe('too_many_rows');
  }, 20_000);
});

test('progress is told while rows are made', async () => {
  const told: number[] = [];
  await sheetOf(utf8.encode('1\n'.repeat(3 * limits.rowsPerChunk)), {
    onProgress: (done) => told.push(done),
  });
  expect(told).toEqual([1, 2, 3].map((chunks) => chunks * limits.rowsPerChunk));
});
