import { describe, expect, test } from 'vitest';
import { utils, write, type BookType } from 'xlsx';
import { makeOle2, makeXls, xlsRecord } from '../../test/fixtures/old-excel.ts';
import { cellsOf, problemOf, sheetOf } from '../../test/fixtures/read.ts';
import { makeOds, odsCell } from '../../test/fixtures/workbooks.ts';

const table = [
  ['Name', 'Mobile', 'Paid'],
  ['Zoë', '+61 491 570 156', 'yes'],
  ['王秀英', '0919876543210', 'no'],
];

test.each<BookType>(['xlsx', 'xlsm', 'xlsb', 'biff8', 'ods', 'html'])(
  '%s as SheetJS writes it',
  async (bookType) => {
    const workbook = utils.book_new();
    utils.book_append_sheet(
      workbook,
      utils.aoa_to_sheet([...table, [], ['Ana', 919876543210, true]]),
      'People',
    );
    const bytes: ArrayBuffer = write(workbook, { type: 'array', bookType });
    const sheet = await sheetOf(new Uint8Array(bytes));
    expect(sheet.kind).toBe(bookType === 'biff8' ? 'xls' : bookType);
    expect(sheet.rows.slice(0, 3).map((row) => row.cells)).toEqual(table);
    // The HTML writer has lost the digits before the reader sees them.
    const number = bookType === 'html' ? '9.19877E+11' : '919876543210';
    expect(sheet.rows.at(-1)).toEqual({ rowNumber: 5, cells: ['Ana', number, 'TRUE'], hidden: false });
  },
);

describe('xls', () => {
  test('of the size of a real one, as SheetJS writes it', async () => {
    const people = Array.from({ length: 2_000 }, (_, at) => [`Zoë ${at}`, `+61 491 57${1_000 + at}`]);
    const workbook = utils.book_new();
    utils.book_append_sheet(workbook, utils.aoa_to_sheet(people), 'People');
    const bytes: ArrayBuffer = write(workbook, { type: 'array', bookType: 'biff8' });
    expect(await cellsOf(new Uint8Array(bytes))).toEqual(people);
  });

  test('hidden rows', async () => {
    const hiddenRow = xlsRecord(0x0208, [1, 0, 3, 255, 0, 0, 0x0120, 0x0f]);
    const { rows } = await sheetOf(makeXls(table, { sheet: hiddenRow }));
    expect(rows.map((row) => row.hidden)).toEqual([false, true, false]);
  });

  test('a link over all cells', async () => {
    const link = xlsRecord(0x01b8, [0, 0xffff, 0, 0xff, ...Array.from({ length: 12 }, () => 0), 2, 0, 0, 0]);
    expect(await cellsOf(makeXls(table, { sheet: link }))).toEqual(table);
  });

  test('with a password', async () => {
    const filePass = xlsRecord(0x002f, [1, 1, 1, ...Array.from({ length: 24 }, () => 7)]);
    expect(await problemOf(makeXls(table, { book: filePass }))).toEqual({ code: 'encrypted' });
  });

  test('the bytes given are not changed', async () => {
    const bytes = makeXls(table);
    const copy = bytes.slice();
    await sheetOf(bytes);
    expect(bytes).toEqual(copy);
    expect(Object.keys(bytes)).toHaveLength(copy.length);
  });

  test('an encrypted xlsx, which has the same outside', async () => {
    const bytes = makeOle2({ EncryptionInfo: new Uint8Array(200), EncryptedPackage: new Uint8Array(5000) });
    expect(await problemOf(bytes)).toEqual({ code: 'encrypted' });
  });

  test('a Word document', async () => {
    expect(await problemOf(makeOle2({ WordDocument: new Uint8Array(5000) }))).toEqual({
      code: 'not_a_sheet',
    });
  });

  test('cut in half', async () => {
    const bytes = makeXls(table);
    expect((await problemOf(bytes.slice(0, bytes.length / 2))).code).toMatch(
      /^(damaged|no_rows|not_a_sheet)$/,
    );
  });
});

describe('ods', () => {
  const row = (cells: string, attributes = ''): string =>
    `<table:table-row${attributes}>${cells}</table:table-row>`;

  test('hidden and filtered rows, repeated ones too', async () => {
    const rows = [
      row(odsCell('a')),
      row(odsCell('b'), ' table:visibility="filter" table:number-rows-repeated="2"'),
      row(odsCell('c'), ' table:visibility="collapse"'),
      row(odsCell('d')),
      row(
        '<table:table-cell table:number-columns-repeated="1024"/>',
        ' table:number-rows-repeated="1048000"',
      ),
    ];
    expect(
      (await sheetOf(makeOds(rows.join('')))).rows.map((found) => [
        found.rowNumber,
        found.cells[0],
        found.hidden,
      ]),
    ).toEqual([
      [1, 'a', false],
      [2, 'b', true],
      [3, 'b', true],
      [4, 'c', true],
      [5, 'd', false],
    ]);
  });

  test('cells of every type', async () => {
    const cells = [
      '<table:table-cell office:value-type="float" office:value="919876543210"><text:p>9.2E+11</text:p></table:table-cell>',
      '<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>WAHR</text:p></table:table-cell>',
      '<table:table-cell office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>#N/A</text:p></table:table-cell>',
      odsCell('one</text:p><text:p>two <text:span>three</text:span>'),
      '<table:covered-table-cell/>',
      odsCell('x', ' table:number-columns-repeated="2"'),
    ];
    expect(await cellsOf(makeOds(row(cells.join(''))))).toEqual([
      ['919876543210', 'TRUE', '#N/A', 'one\ntwo three', '', 'x', 'x'],
    ]);
  });

  test.each([
    ['columns', 'too_big_inflated', row(odsCell('x', ' table:number-columns-repeated="900000000"'))],
    ['rows', 'too_many_rows', row(odsCell('x'), ' table:number-rows-repeated="900000000"')],
    [
      'both',
      'too_big_inflated',
      row(odsCell('x', ' table:number-columns-repeated="16384"'), ' table:number-rows-repeated="1048576"'),
    ],
  ])('%s repeated without end', async (_, code, rows) => {
    expect((await problemOf(makeOds(rows))).code).toBe(code);
  });

  test('encrypted', async () => {
    expect(await problemOf(makeOds(row(odsCell('x')), { encrypted: true }))).toEqual({ code: 'encrypted' });
  });

  test('a text document', async () => {
    const type = 'application/vnd.oasis.opendocument.text';
    expect(await problemOf(makeOds(row(odsCell('x')), { type }))).toEqual({ code: 'not_a_sheet' });
  });
});

describe('an HTML table saved as .xls', () => {
  const page =
    '<html><head><meta charset="utf-8"></head><body><p>Report</p><table border=1><tr><th>Name</th><th>Mobile</th></tr><tr><td>Zo&euml; &amp; Bo é</td><td>+61 491 570 156</td></tr><tr><td>Ana</td><td>0919876543210</td></tr><tr><td>Luz</td><td>&#43;91&#x20;98765&nbsp;43210 &lt;b&gt; &#60;i&#62;</td></tr></table></body></html>';

  test('is read as text', async () => {
    const sheet = await sheetOf(new TextEncoder().encode(page));
    expect(sheet.kind).toBe('html');
    expect(sheet.rows.map((row) => row.cells)).toEqual([
      ['Name', 'Mobile'],
      ['Zoë & Bo é', '+61 491 570 156'],
      ['Ana', '0919876543210'],
      ['Luz', '+91 98765\u00a043210 <b> <i>'],
    ]);
  });

  test('in Windows-1252', async () => {
    const bytes = new Uint8Array(Buffer.from('<table><tr><td>Jürgen</td></tr></table>', 'latin1'));
    expect(await cellsOf(bytes)).toEqual([['Jürgen']]);
  });
});
