import { describe, expect, test } from 'vitest';
import { cellsOf, problemOf, sheetOf } from '../../test/fixtures/read.ts';
import { makeXlsx, oneRow, xlsxFiles } from '../../test/fixtures/workbooks.ts';
import { makeZip } from '../../test/fixtures/zip.ts';

const name = '<c r="A1" t="inlineStr"><is><t>Ana</t></is></c>';

/** The cells of a sheet with one row. */
async function row(cells: string, parts: Partial<Parameters<typeof makeXlsx>[0]> = {}): Promise<string[]> {
  return (await cellsOf(makeXlsx({ sheets: [{ name: 'S', data: oneRow(cells) }], ...parts })))[0]!;
}

describe('cells as text', () => {
  test.each([
    ['shared text keeps zeros', '<c r="A1" t="s"><v>0</v></c>', '0919876543210'],
    ['shared text keeps a plus', '<c r="A1" t="s"><v>1</v></c>', '+91 98'],
    ['rich text is flattened', '<c r="A1" t="s"><v>2</v></c>', 'Ana Luz'],
    ['a number has no exponent', '<c r="A1"><v>919876543210</v></c>', '919876543210'],
    ['a number written with exponent', '<c r="A1"><v>9.1987654321E11</v></c>', '919876543210'],
    ['15 digits are whole', '<c r="A1"><v>999999999999999</v></c>', '999999999999999'],
    ['16 digits have lost some', '<c r="A1"><v>9198765432101234</v></c>', '9.19877E+15'],
    ['21 digits have lost some', '<c r="A1"><v>919877000000000000000</v></c>', '9.19877E+20'],
    ['binary fractions', '<c r="A1"><v>0.30000000000000004</v></c>', '0.3'],
    ['a formula by its kept value', '<c r="A1" t="str"><f>"+"&amp;B1</f><v>+9198</v></c>', '+9198'],
    ['a number formula by its kept value', '<c r="A1"><f>1+1</f><v>2</v></c>', '2'],
    ['an error', '<c r="A1" t="e"><v>#N/A</v></c>', '#N/A'],
    ['an error of a newer Excel', '<c r="A1" t="e"><v>#SPILL!</v></c>', '#VALUE!'],
    ['true', '<c r="A1" t="b"><v>1</v></c>', 'TRUE'],
    ['false', '<c r="A1" t="b"><v>0</v></c>', 'FALSE'],
    [
      'other scripts',
      '<c r="A1" t="inlineStr"><is><t>王秀英 é &amp; &lt;b&gt;</t></is></c>',
      '王秀英 é & <b>',
    ],
    ['an escaped character', '<c r="A1" t="inlineStr"><is><t>a_x000D_b</t></is></c>', 'a\rb'],
    ['an entity is not expanded', '<c r="A1" t="inlineStr"><is><t>&bomb;</t></is></c>', '&bomb;'],
  ])('%s', async (_, cell, text) => {
    const strings = [
      '<si><t>0919876543210</t></si>',
      '<si><t>+91 98</t></si>',
      '<si><r><t xml:space="preserve">Ana </t></r><r><rPr><b/></rPr><t>Luz</t></r><rPh sb="0" eb="1"><t>X</t></rPh></si>',
    ];
    expect(await row(cell, { strings })).toEqual([text]);
  });

  test('white space alone is an empty cell, around text it stays', async () => {
    const cells = `<c r="A1" t="inlineStr"><is><t xml:space="preserve"> a </t></is></c><c r="B1" t="inlineStr"><is><t xml:space="preserve"> \u00a0</t></is></c>`;
    expect(await row(cells)).toEqual([' a ']);
  });

  test('zeros made by a number format are digits the owner sees', async () => {
    const numberFormats = '<numFmts><numFmt numFmtId="164" formatCode="00000000000"/></numFmts>';
    expect(
      await row('<c r="A1" s="1"><v>9876543210</v></c>', { numberFormats, cellFormats: [0, 164] }),
    ).toEqual(['09876543210']);
  });

  test.each([
    ['&quot;+91 &quot;0', '9876543210', '+91 9876543210'],
    ['\\+91\\-00000\\-00000', '9876543210', '+91-98765-43210'],
    ['&quot;+91 &quot;#####&quot; &quot;#####', '9876543210', '+91 98765 43210'],
    ['&quot;+&quot;0', '919876543210', '+919876543210'],
    ['&quot;0&quot;#', '9876543210', '09876543210'],
    ['0#&quot; &quot;##&quot; &quot;##&quot; &quot;##&quot; &quot;##', '612345678', '06 12 34 56 78'],
    ['0000\\ 000\\ 000', '412345678', '0412 345 678'],
    // Nothing but marks, a mark for amounts, and numbers that are none of a telephone.
    ['\\(000\\)\\ 000\\-0000', '2025550101', '2025550101'],
    ['#,##0', '9876543210', '9876543210'],
    ['&quot;+91 &quot;#9#', '9876543210', '9876543210'],
    ['00-00', '9876543210', '9876543210'],
    ['&quot;+91 &quot;0', '12.5', '12.5'],
    ['&quot;+91 &quot;0', '-5', '-5'],
  ])('a code that the format %s shows belongs to the number %s', async (format, value, text) => {
    const numberFormats = `<numFmts><numFmt numFmtId="164" formatCode="${format}"/></numFmts>`;
    const cells = await row(`<c r="A1" s="1"><v>${value}</v></c>`, { numberFormats, cellFormats: [0, 164] });
    expect(cells).toEqual([text]);
  });

  test('cells merged in a row have their value in the first of them only', async () => {
    const data =
      '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Title</t></is></c><c r="C1"><v>3</v></c></row></sheetData>';
    const after = '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>';
    expect(await cellsOf(makeXlsx({ sheets: [{ name: 'S', data, after }] }))).toEqual([['Title', '', '3']]);
  });
});

describe('rows', () => {
  test('keep their numbers, the blank ones in between and which are hidden', async () => {
    const data = `<sheetData><row r="3"><c r="A3"><v>1</v></c></row><row r="4" hidden="1"><c r="A4"><v>2</v></c><c r="B4" s="0"/></row><row r="7"><c r="B7"><v>3</v></c></row><row r="8"><c r="A8" s="0"/></row><row r="1048576"/></sheetData>`;
    expect((await sheetOf(makeXlsx({ sheets: [{ name: 'S', data }] }))).rows).toEqual([
      { rowNumber: 3, cells: ['1'], hidden: false },
      { rowNumber: 4, cells: ['2'], hidden: true },
      { rowNumber: 5, cells: [], hidden: false },
      { rowNumber: 6, cells: [], hidden: false },
      { rowNumber: 7, cells: ['', '3'], hidden: false },
    ]);
  });

  test('without row and cell references count on', async () => {
    const data = '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>';
    expect(await cellsOf(makeXlsx({ sheets: [{ name: 'S', data }] }))).toEqual([['1', '2'], ['3']]);
  });

  test('with prefixed elements are read too', async () => {
    const files = xlsxFiles({ sheets: [{ name: 'S', data: '' }] });
    const xml =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    expect(
      await cellsOf(makeZip([...files.slice(0, -1), { name: 'xl/worksheets/sheet1.xml', content: xml }])),
    ).toEqual([['7']]);
  });

  test('a wrong dimension changes nothing', async () => {
    const sheet = { name: 'S', before: '<dimension ref="A1:XFD1048576"/>', data: oneRow(name) };
    expect(await cellsOf(makeXlsx({ sheets: [sheet] }))).toEqual([['Ana']]);
  });
});

describe('which sheet', () => {
  const sheets = [
    { name: 'Old', data: oneRow('<c r="A1"><v>1</v></c>'), state: 'hidden' },
    { name: 'Blank', data: '<sheetData/>' },
    { name: 'People', data: oneRow('<c r="A1"><v>2</v></c>') },
    { name: 'More', data: oneRow('<c r="A1"><v>3</v></c>') },
  ];

  test('the first visible one with data', async () => {
    const sheet = await sheetOf(makeXlsx({ sheets }));
    expect(sheet).toMatchObject({
      kind: 'xlsx',
      sheetName: 'People',
      sheetNames: ['Old', 'Blank', 'People', 'More'],
    });
    expect(sheet.rows[0]!.cells).toEqual(['2']);
  });

  test.each([
    ['Old', '1'],
    ['More', '3'],
    ['Gone', '2'],
  ])('%s by name', async (sheetName, text) => {
    expect(await cellsOf(makeXlsx({ sheets }), { sheetName })).toEqual([[text]]);
  });

  test('a named one without data is not replaced by another', async () => {
    expect(await problemOf(makeXlsx({ sheets }), { sheetName: 'Blank' })).toEqual({ code: 'no_rows' });
  });

  test('names that would reach into prototypes are plain names', async () => {
    const odd = [{ name: '__proto__', data: oneRow('<c r="A1"><v>1</v></c>') }];
    await sheetOf(makeXlsx({ sheets: odd })).catch(() => null);
    expect(({} as Record<string, unknown>)['!data']).toBeUndefined();
  });

  test('a workbook with macros', async () => {
    const mainType = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';
    expect((await sheetOf(makeXlsx({ sheets, mainType }))).kind).toBe('xlsm');
  });
});
