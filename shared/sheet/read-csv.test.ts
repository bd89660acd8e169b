import { describe, expect, test } from 'vitest';
import { cellsOf, problemOf, sheetOf } from '../../test/fixtures/read.ts';
import { limits } from '../domain/limits.ts';
import { readSheet } from './read-sheet.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('numbers stay the text they are', () => {
  test.each([
    '0919876543210',
    '+919876543210',
    '9.19877E+11',
    '00447400123456',
    '1e5',
    '=1+1',
    '2024-03-31',
    'TRUE',
  ])('%s', async (text) => {
    expect(await cellsOf(utf8(`Name,Mobile\nAna,${text}`))).toEqual([
      ['Name', 'Mobile'],
      ['Ana', text],
    ]);
  });
});

describe('delimiters', () => {
  test.each([
    [',', 'Name,Mobile,City\n"Smith, Ann",1,"A;B"\nBo,2,C'],
    [';', 'Name;Amount;City\nAna;1,50;A\nBo;2,75;B'],
    [';', 'Name;Mobile\nSmith, Ann;1\nJones, Bo;2'],
    ['\t', 'Name\tMobile\tNote\nAna\t1\ta, b; c'],
    ['|', 'Name|Mobile\nAna|1'],
    // Addresses have commas too, as many in each row.
    ['\t', 'Ana\t1\t4,MG Road,Pune,India\nBo\t2\t5,MG Road,Pune,India'],
    ['|', 'Ana|1|4 MG Road, Pune, India\nBo|2|5 MG Road, Pune, India'],
    [';', 'Ana;1;4 MG Road, Pune, India\nBo;2;5 MG Road, Pune, India'],
    [',', 'Name, Mobile, City\nAna, 1, A\nBo, 2, B;C'],
    [',', '+919876543210\n+919876543211'],
  ])('%j is found', async (delimiter, text) => {
    const sheet = await sheetOf(utf8(text));
    expect(sheet.delimiter).toBe(delimiter);
    expect(sheet.kind).toBe(delimiter === '\t' ? 'tsv' : 'csv');
    expect(new Set(sheet.rows.map((row) => row.cells.length)).size).toBe(1);
  });

  test('the line that tells Excel is obeyed and is not a row', async () => {
    const sheet = await sheetOf(utf8('sep=;\r\nName;A,B,C\r\nAna;1,2,3'));
    expect(sheet).toMatchObject({
      delimiter: ';',
      rows: [{ rowNumber: 1, cells: ['Name', 'A,B,C'] }, { rowNumber: 2 }],
    });
  });

  test('the choice of the owner wins', async () => {
    expect(await cellsOf(utf8('sep=;\na;b,c'), { delimiter: ',' })).toEqual([['a;b', 'c']]);
  });
});

test('a text that is written as a formula to keep its zeros is read as the text', async () => {
  const text =
    'Name,Mobile,Due\n="Ana",="0919876543210",=1+1\n"=""Bo""","=""+919876543211""",="a"&"b"\n="",=",="a';
  expect(await cellsOf(utf8(text))).toEqual([
    ['Name', 'Mobile', 'Due'],
    ['Ana', '0919876543210', '=1+1'],
    ['Bo', '+919876543211', '="a"&"b"'],
    ['', '="', '="a'],
  ]);
});

describe('records', () => {
  test('quotes, doubled quotes and line breaks in cells', async () => {
    expect(await cellsOf(utf8('Name,Note\r\n"Ana ""Lu""","two\r\nlines"\r\n5" pipe,x\r\n'))).toEqual([
      ['Name', 'Note'],
      ['Ana "Lu"', 'two\nlines'],
      ['5" pipe', 'x'],
    ]);
  });

  test.each([
    [
      'to the end',
      '"Bo,2\nCy,3\nDi,4',
      [
        ['"Bo', '2'],
        ['Cy', '3'],
        ['Di', '4'],
      ],
    ],
    [
      'to the next quoted cell',
      '"Bo,2\nCy,3\n"Di, Eve",4\nFay,5',
      [
        ['"Bo', '2'],
        ['Cy', '3'],
        ['Di, Eve', '4'],
        ['Fay', '5'],
      ],
    ],
    [
      'to the next such quote',
      '"Bo "B",2\nCy,"3\n"Di,4',
      [
        ['Bo "B', '2'],
        ['Cy', '"3'],
        ['"Di', '4'],
      ],
    ],
    [
      'in the last cell',
      'Bo,2\nCy,"3',
      [
        ['Bo', '2'],
        ['Cy', '"3'],
      ],
    ],
  ])('a quote that is never closed takes no rows away, %s', async (_, text, rows) => {
    expect(await cellsOf(utf8(`Name,No\n${text}`))).toEqual([['Name', 'No'], ...rows]);
  });

  test('a cell of several lines may have single quotes in it', async () => {
    const text = 'Name,Note\n"Ana said "hello" to us\nand left "later" too",x\nBo,"a "b" c"\n';
    expect(await cellsOf(utf8(text))).toEqual([
      ['Name', 'Note'],
      ['Ana said "hello" to us\nand left "later" too', 'x'],
      ['Bo', 'a "b" c'],
    ]);
  });

  test('a quote that is never closed takes nothing away from a large file either', async () => {
    const lines = Array.from(
      { length: 200_000 },
      (_, at) => `${at === 9 ? '"' : ''}Person ${at},${'x'.repeat(90)}`,
    );
    const { rows } = await sheetOf(utf8(lines.join('\n')));
    expect([rows.length, rows[9]?.cells[0], rows.at(-1)?.cells[0]]).toEqual([
      200_000,
      '"Person 9',
      'Person 199999',
    ]);
  });

  test('are numbered as rows, blank ones in between kept, at both ends dropped', async () => {
    expect((await sheetOf(utf8('\n,\nName,Mobile\n\n ; \n"Ana\nLu",1\n\n,,\n'))).rows).toEqual([
      { rowNumber: 3, cells: ['Name', 'Mobile'], hidden: false },
      { rowNumber: 4, cells: [], hidden: false },
      { rowNumber: 5, cells: [' ; '], hidden: false },
      { rowNumber: 6, cells: ['Ana\nLu', '1'], hidden: false },
    ]);
  });

  test('are numbered as rows behind many blank lines too, which no cell may hold', async () => {
    const blank = '\n'.repeat(limits.cellCharacters + 1);
    const { rows } = await sheetOf(utf8(`${blank}Name,Mobile${blank}"Ana\nLu",1\n${blank}`));
    expect([rows[0], rows.at(-1), rows.length]).toEqual([
      { rowNumber: blank.length + 1, cells: ['Name', 'Mobile'], hidden: false },
      { rowNumber: 2 * blank.length + 1, cells: ['Ana\nLu', '1'], hidden: false },
      blank.length + 1,
    ]);
    expect(await problemOf(utf8(`Name,Mobile\nAna,"1${blank}2"`))).toEqual({
      code: 'cell_too_long',
      limit: limits.cellCharacters,
      actual: 2,
    });
    expect(await cellsOf(utf8(`Name,Mobile\n"Ana,1${blank}`))).toEqual([
      ['Name', 'Mobile'],
      ['"Ana', '1'],
    ]);
    expect(await problemOf(utf8(blank.repeat(100)))).toEqual({ code: 'no_rows' });
  });

  test.each(['\n', '\r\n', '\r'])('may end with %j', async (end) => {
    expect(await cellsOf(utf8(['a,b', 'c,d', ''].join(end)))).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  test('may mix line ends and end with Ctrl-Z', async () => {
    expect(await cellsOf(utf8('a,b\r\nc,d\ne,f\rg,h\r\n\u001a'))).toEqual([
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
      ['g', 'h'],
    ]);
  });

  test('across the borders of chunks are whole', async () => {
    const rows = Array.from({ length: 60_000 }, (_, row) => [`n${row}`, `say "${row}"\nand, more`, `${row}`]);
    const text = rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n');
    expect(await cellsOf(utf8(text))).toEqual(rows);
  });
});

describe('what is no text', () => {
  test.each([
    ['an image named .xlsx', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13])],
    ['a photo', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16])],
    ['a PDF', utf8('%PDF-1.7\n1 0 obj\n')],
    ['a rich text', utf8('{\\rtf1\\ansi a}')],
    ['contact cards', utf8('BEGIN:VCARD\nFN:Ana\nEND:VCARD\n')],
    ['zeros', new Uint8Array(100)],
    ['noise', Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919) % 251)],
    ['text with a zero byte', utf8('Name,Mobile\nAna,1\0')],
    ['XML', utf8('<?xml version="1.0"?><a/>')],
    ['a web page without a table', utf8('<!DOCTYPE html><html><body>Hi</body></html>')],
    ['a drawing', utf8('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ])('%s', async (_, bytes) => {
    expect(await problemOf(bytes)).toEqual({ code: 'not_a_sheet' });
  });

  test('nothing', async () => {
    expect(await problemOf(new Uint8Array())).toEqual({ code: 'empty' });
  });

  test.each(['\n\n\n', ' , , \n', '\ufeff', 'sep=;\n'])('%j has no rows', async (text) => {
    expect(await problemOf(utf8(text))).toEqual({ code: 'no_rows' });
  });
});

test('the sheet is named after the file', async () => {
  const result = await readSheet(utf8('a,b'), 'C:\\lists\\March.v2.csv');
  expect(result).toMatchObject({ ok: true, sheet: { sheetName: 'March.v2', sheetNames: ['March.v2'] } });
});
