import { describe, expect, test } from 'vitest';
import { cellsOf, problemOf } from '../../test/fixtures/read.ts';
import { makeXlsx, oneRow, xlsxFiles } from '../../test/fixtures/workbooks.ts';
import { makeZip, type ZipFile } from '../../test/fixtures/zip.ts';

const cell = '<c r="A1" t="inlineStr"><is><t>Ana</t></is></c>';
const good = [{ name: 'S', data: oneRow(cell) }];
const files = xlsxFiles({ sheets: good });

/** The good workbook with its sheet part changed. */
function withSheet(changes: Partial<ZipFile>): Uint8Array {
  return makeZip([...files.slice(0, -1), { ...files.at(-1)!, ...changes }]);
}

test('the workbook itself is read, deflated and stored', async () => {
  expect(await cellsOf(withSheet({}))).toEqual([['Ana']]);
  expect(await cellsOf(makeZip(files.map((file) => ({ ...file, stored: true }))))).toEqual([['Ana']]);
});

describe('zip bombs', () => {
  test('a part that says it is over 512 MiB, of which SheetJS would make no rows and no error', async () => {
    const part = 512 * 1024 * 1024;
    expect(await problemOf(withSheet({ declaredSize: part }))).toEqual({
      code: 'too_big_inflated',
      limit: part - 1024,
      actual: part,
    });
  });

  test('parts that are over 1 GB together', async () => {
    const bombs = Array.from({ length: 3 }, (_, index) => ({
      name: `xl/media/${index}.png`,
      content: 'x',
      declaredSize: 400 * 1024 * 1024,
    }));
    expect((await problemOf(makeZip([...files, ...bombs]))).code).toBe('too_big_inflated');
  });

  test('a part that is bigger than it says is given up at what it says', async () => {
    const bomb = withSheet({ content: new Uint8Array(64 * 1024 * 1024), declaredSize: 1000 });
    const before = process.memoryUsage().rss;
    expect((await problemOf(bomb)).code).toBe('too_big_inflated');
    expect(process.memoryUsage().rss - before).toBeLessThan(32 * 1024 * 1024);
  });

  test('a part that is smaller than it says', async () => {
    expect(await problemOf(withSheet({ declaredSize: 500 * 1024 * 1024 }))).toEqual({ code: 'damaged' });
    expect(await problemOf(withSheet({ declaredSize: 2000 }))).toEqual({ code: 'damaged' });
  });

  test('more than 10,000 parts', async () => {
    const many = Array.from({ length: 10_001 }, (_, index) => ({
      name: `${index}`,
      content: '',
      stored: true,
    }));
    expect((await problemOf(makeZip(many))).code).toBe('too_big_inflated');
  });
});

describe('damage', () => {
  test('a changed byte is seen by the checksum, so that no digit is read wrong', async () => {
    const bytes = withSheet({ stored: true });
    bytes[Buffer.from(bytes).indexOf('Ana')]! ^= 1;
    expect(await problemOf(bytes)).toEqual({ code: 'damaged' });
    expect(await problemOf(withSheet({ declaredCrc: 1 }))).toEqual({ code: 'damaged' });
  });

  test.each([[], [0xff, 0xff], [3, 0], [0, 0, 0, 0]])('packed bytes that are %j %j', async (...bytes) => {
    const packed = Uint8Array.from(bytes.filter((byte) => byte !== undefined));
    expect(await problemOf(withSheet({ packed }))).toEqual({ code: 'damaged' });
  });

  test.each([1, 10, 100, 1000])('cut %d bytes before the end', async (cut) => {
    expect(await problemOf(withSheet({}).slice(0, -cut))).toEqual({ code: 'damaged' });
  });

  test('a sheet that is not closed is not an empty sheet', async () => {
    const data = `<sheetData><row r="1">${cell}</row>`;
    expect(await problemOf(makeXlsx({ sheets: [{ name: 'S', data }] }))).toEqual({ code: 'damaged' });
  });

  test('a sheet that points at shared text which is not there', async () => {
    const data = oneRow('<c r="A1" t="s"><v>7</v></c>');
    expect(await problemOf(makeXlsx({ sheets: [{ name: 'S', data }] }))).toEqual({ code: 'damaged' });
  });

  test('a sheet whose part is missing', async () => {
    expect(await problemOf(makeZip(files.slice(0, -1)))).toEqual({ code: 'damaged' });
  });

  test('an encrypted zip', async () => {
    expect(await problemOf(withSheet({ flags: 1 }))).toEqual({ code: 'encrypted' });
  });
});

describe('ranges that name more cells than any computer visits', () => {
  test.each([
    ['columns', { before: '<cols><col min="1" max="2000000000" width="9"/></cols>' }],
    ['links', { after: '<hyperlinks><hyperlink ref="A1:XFD1048576" location="x"/></hyperlinks>' }],
    [
      'links after a second end',
      { after: '<hyperlinks><hyperlink ref="A1:XFD1048576" location="x"/></hyperlinks></sheetData>' },
    ],
  ])('%s', async (_, around) => {
    expect(await cellsOf(makeXlsx({ sheets: [{ ...good[0]!, ...around }] }))).toEqual([['Ana']]);
  });
});

describe('other zips', () => {
  test.each([
    [
      'a text document',
      [
        { name: '[Content_Types].xml', content: '<Types/>' },
        { name: 'word/document.xml', content: '' },
      ],
    ],
    ['any archive', [{ name: 'a.txt', content: 'a' }]],
    ['an empty archive', []],
  ])('%s', async (_, parts) => {
    expect(await problemOf(makeZip(parts))).toEqual({ code: 'not_a_sheet' });
  });
});

test('pictures, comments and macros are never inflated', async () => {
  const extra = [
    'xl/media/image1.png',
    'xl/vbaProject.bin',
    'xl/comments1.xml',
    'xl/threadedComments/threadedComment1.xml',
    'docProps/app.xml',
  ].map((name) => ({ name, content: 'broken', declaredCrc: 1 }));
  expect(await cellsOf(makeXlsx({ sheets: good, extra }))).toEqual([['Ana']]);
});

test('chart sheets are passed over', async () => {
  const chart = xlsxFiles({ sheets: [{ name: 'Chart', data: '' }, ...good] }).map((file) => ({
    name: file.name.replace('worksheets/sheet1', 'chartsheets/sheet1'),
    content: String(file.content)
      .replaceAll('worksheets/sheet1', 'chartsheets/sheet1')
      .replace('relationships/worksheet"', 'relationships/chartsheet"'),
  }));
  expect(await cellsOf(makeZip(chart))).toEqual([['Ana']]);
});
