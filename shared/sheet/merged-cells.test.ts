import { describe, expect, test } from 'vitest';
import { utils, write, type BookType } from 'xlsx';
import { readBothWays } from '../../test/fixtures/both-ways.ts';
import { makeXls, xlsRecord } from '../../test/fixtures/old-excel.ts';
import { sheetOf } from '../../test/fixtures/read.ts';
import { makeXlsx, odsCell, makeOds } from '../../test/fixtures/workbooks.ts';
import { fillMergedRows } from './merged-cells.ts';

const school = [
  ['School list'],
  ['Parent', 'Phone', 'Child'],
  ['Ana', '+5511912345678', 'Bia'],
  ['', '', 'Caio'],
  [],
  ['Davi', '+5511912345679', 'Eva'],
];
const seen = school.with(3, ['Ana', '+5511912345678', 'Caio']);

/** The list with a title over three columns, and one parent and one number over two children and the blank row below. */
function written(bookType: BookType): Uint8Array {
  const sheet = utils.aoa_to_sheet(school.map((row) => row.map((cell) => cell || null)));
  sheet['!merges'] = ['A1:C1', 'A3:A5', 'B3:B5'].map((range) => utils.decode_range(range));
  const workbook = utils.book_new();
  utils.book_append_sheet(workbook, sheet, 'S');
  return new Uint8Array(write(workbook, { type: 'array', bookType }) as ArrayBuffer);
}

describe('cells merged over several rows count for each that is not blank', () => {
  test.each<BookType>(['xlsx', 'xlsm', 'biff8', 'xlml', 'ods', 'html'])('%s', async (bookType) => {
    const { rows } = await sheetOf(written(bookType));
    expect(rows.map(({ cells }) => cells)).toEqual(seen);
  });

  test('in an OpenDocument sheet of LibreOffice', async () => {
    const covered = '<table:covered-table-cell/>';
    const rows = [
      odsCell('Ana', ' table:number-columns-spanned="1" table:number-rows-spanned="2"') + odsCell('Bia'),
      covered + odsCell('Caio'),
    ].map((cells) => `<table:table-row>${cells}</table:table-row>`);
    const sheet = await sheetOf(makeOds(rows.join('')));
    expect(sheet.rows.map(({ cells }) => cells)).toEqual([
      ['Ana', 'Bia'],
      ['Ana', 'Caio'],
    ]);
  });

  test('in headings of two rows', async () => {
    const cell = (at: string, text: string): string =>
      `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
    const data = `<sheetData><row r="1">${cell('A1', 'Name')}${cell('B1', 'Phones')}</row><row r="2">${cell('B2', 'Mobile')}${cell('C2', 'Home')}</row></sheetData>`;
    const after = '<mergeCells count="2"><mergeCell ref="A1:A2"/><mergeCell ref="$B$1:$C$1"/></mergeCells>';
    const sheet = await sheetOf(makeXlsx({ sheets: [{ name: 'S', data, after }] }));
    expect(sheet.rows.map(({ cells }) => cells)).toEqual([
      ['Name', 'Phones'],
      ['Name', 'Mobile', 'Home'],
    ]);
  });
});

test('the fast way reads them too', async () => {
  const rows = Array.from({ length: 3000 }, (_, at) => {
    const name = at % 2 === 0 ? `<c r="A${at + 1}" t="inlineStr"><is><t>Parent ${at}</t></is></c>` : '';
    return `<row r="${at + 1}">${name}<c r="B${at + 1}"><v>${at}</v></c></row>`;
  });
  const merges = rows.flatMap((_, at) => (at % 2 === 0 ? [`<mergeCell ref="A${at + 1}:A${at + 2}"/>`] : []));
  const after = `<mergeCells count="1500">${merges.join('')}</mergeCells>`;
  const data = `<sheetData>${rows.join('')}</sheetData>`;
  const { fast, slow } = await readBothWays(makeXlsx({ sheets: [{ name: 'S', data, after }] }));
  expect(fast).toEqual(slow);
  expect(fast).toMatchObject({ rows: { 2999: { cells: ['Parent 2998', '2999'] } } });
});

test('ranges of a hostile file cost little', async () => {
  const rows = Array.from({ length: 1000 }, (_, at) => ({ rowNumber: at + 1, cells: ['x'], hidden: false }));
  fillMergedRows(
    rows,
    Array.from({ length: 100_000 }, () => ({ column: 0, firstRow: 1, lastRow: 1_048_576 })),
  );
  expect(rows.every(({ cells }) => cells.length === 1)).toBe(true);
  const many = new Uint8Array(
    Buffer.concat(Array.from({ length: 40_000 }, () => xlsRecord(0x00e5, [65_535, 0, 1, 0, 0]))),
  );
  const sheet = await sheetOf(
    makeXls(
      [
        ['Ana', 'Bia'],
        [null, 'Caio'],
      ],
      { sheet: many },
    ),
  );
  expect(sheet.rows.map(({ cells }) => cells)).toEqual([
    ['Ana', 'Bia'],
    ['Ana', 'Caio'],
  ]);
});
