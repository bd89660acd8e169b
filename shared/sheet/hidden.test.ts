import { describe, expect, test } from 'vitest';
import { utils, write, type BookType } from 'xlsx';
import { sheetOf } from '../../test/fixtures/read.ts';
import { makeOds, makeXlsx, odsCell, oneRow } from '../../test/fixtures/workbooks.ts';
import { watchOwnWork } from '../../test/support/own-time.ts';

const table = [
  ['Name', 'Mobile', 'Internal', 'City'],
  ['Ana', '0919876543210', 'no', 'Lima'],
];

/** A workbook with a hidden row, a hidden column and two hidden sheets, as SheetJS writes it. */
function written(bookType: BookType): Uint8Array {
  const sheet = utils.aoa_to_sheet(table);
  sheet['!cols'] = [{ wch: 9 }, { wch: 9 }, { hidden: true, wch: 9 }, { wch: 9 }];
  sheet['!rows'] = [{}, { hidden: true }];
  const workbook = utils.book_new();
  utils.book_append_sheet(workbook, utils.aoa_to_sheet([['old']]), 'Old');
  utils.book_append_sheet(workbook, sheet, 'People');
  utils.book_append_sheet(workbook, utils.aoa_to_sheet([['codes']]), 'Codes');
  workbook.Workbook = { Sheets: [{ Hidden: 1 }, { Hidden: 0 }, { Hidden: 2 }] };
  return new Uint8Array(write(workbook, { type: 'array', bookType }) as ArrayBuffer);
}

describe.each<BookType>(['xlsx', 'xlsm', 'xlsb', 'biff8', 'xlml'])('%s', (bookType) => {
  test('tells hidden sheets and columns, and takes none of those sheets by itself', async () => {
    const sheet = await sheetOf(written(bookType));
    expect(sheet).toMatchObject({
      sheetName: 'People',
      sheetNames: ['Old', 'People', 'Codes'],
      hiddenSheets: ['Old', 'Codes'],
      hiddenColumns: [2],
    });
    expect(sheet.rows.map((row) => row.cells)).toEqual(table);
  });

  test('reads a hidden sheet that is asked for', async () => {
    const sheet = await sheetOf(written(bookType), { sheetName: 'Codes' });
    expect(sheet).toMatchObject({ sheetName: 'Codes', hiddenColumns: [] });
    expect(sheet.rows[0]!.cells).toEqual(['codes']);
  });
});

describe('xlsx by hand', () => {
  const cells = '<c r="A1"><v>1</v></c><c r="E1"><v>5</v></c>';
  const hiddenIn = async (before: string): Promise<number[]> =>
    (await sheetOf(makeXlsx({ sheets: [{ name: 'S', data: oneRow(cells), before }] }))).hiddenColumns;

  test.each([
    ['<cols><col min="2" max="3" width="0" hidden="1"/><col min="5" max="5" hidden="0"/></cols>', [1, 2]],
    ["<cols><col hidden='true' max='1' min='1'/></cols>", [0]],
    ['<x:cols><x:col min="3" max="16384" hidden="1"/></x:cols>', [2, 3, 4]],
    ['<cols><col min="9" max="2000000000" hidden="1"/></cols>', []],
    ['<cols><col min="2" max="3" width="9"/></cols>', []],
    ['', []],
  ])('%s', async (before, columns) => {
    expect(await hiddenIn(before)).toEqual(columns);
  });

  test('the columns are those of the sheet that is read', async () => {
    const before = '<cols><col min="1" max="1" hidden="1"/></cols>';
    const sheets = [
      { name: 'A', data: oneRow(cells), before },
      { name: 'B', data: oneRow(cells) },
    ];
    expect((await sheetOf(makeXlsx({ sheets }), { sheetName: 'B' })).hiddenColumns).toEqual([]);
    expect((await sheetOf(makeXlsx({ sheets }), { sheetName: 'A' })).hiddenColumns).toEqual([0]);
  });

  test('a head of nothing but openings takes no time', async () => {
    const workMs = watchOwnWork();
    await hiddenIn('<cols '.repeat(400_000));
    expect(workMs()).toBeLessThan(3000);
  });
});

describe('ods', () => {
  const row = (...texts: string[]): string =>
    `<table:table-row>${texts.map((text) => odsCell(text)).join('')}</table:table-row>`;

  test('hidden columns, repeated ones too', async () => {
    const columns =
      '<table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="2"/><table:table-column table:number-columns-repeated="1021"></table:table-column>';
    expect((await sheetOf(makeOds(columns + row('a', 'b', 'c', 'd')))).hiddenColumns).toEqual([1, 2]);
  });

  test('hidden sheets', async () => {
    const styles =
      '<office:automatic-styles><style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style><style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles>';
    const tables = `${row('a')}</table:table><table:table table:name="Codes" table:style-name="ta2">${row('b')}</table:table><table:table table:name="T" table:style-name="ta1">${row('c')}`;
    const sheet = await sheetOf(makeOds(tables, { styles }));
    expect(sheet).toMatchObject({ sheetNames: ['S', 'Codes', 'T'], hiddenSheets: ['Codes'] });
  });
});
