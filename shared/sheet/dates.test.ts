import { afterEach, describe, expect, test } from 'vitest';
import { cellsOf } from '../../test/fixtures/read.ts';
import { makeOds, makeXlsx, oneRow } from '../../test/fixtures/workbooks.ts';
import { makeXls } from '../../test/fixtures/old-excel.ts';
import { formattedDate } from './date-format.ts';
import { serialDateText, serialMoment } from './serial-date.ts';

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

const cellFormats = [0, 14, 164, 22, 31, 57, 20];
const numberFormats =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="[$-409]d\\-mmm\\-yyyy;@"/></numFmts>';
const cells = [
  '<c r="A1" s="1"><v>40907</v></c>',
  '<c r="B1" s="2"><v>45382</v></c>',
  '<c r="C1" s="3"><v>45382.979166666664</v></c>',
  '<c r="D1" s="4"><v>45382</v></c>',
  '<c r="E1" s="5"><v>45382</v></c>',
  '<c r="F1" s="6"><v>0.75</v></c>',
  '<c r="G1" s="1" t="d"><v>2024-03-31</v></c>',
  '<c r="H1" s="1" t="d"><v>2024-03-31T23:30:00</v></c>',
];
const expected = [
  '2011-12-30',
  '31-Mar-2024',
  '2024-03-31 23:30',
  '2024-03-31',
  '2024-03-31',
  '18:00',
  '2024-03-31',
  '2024-03-31 23:30',
];

describe.each(['UTC', 'Pacific/Apia', 'America/Sao_Paulo', 'Asia/Kolkata', 'America/New_York'])(
  'in %s',
  (tz) => {
    test('xlsx', async () => {
      process.env['TZ'] = tz;
      const bytes = makeXlsx({
        sheets: [{ name: 'S', data: oneRow(cells.join('')) }],
        cellFormats,
        numberFormats,
      });
      expect(await cellsOf(bytes)).toEqual([expected]);
    });

    test('ods', async () => {
      process.env['TZ'] = tz;
      const date = (value: string): string =>
        `<table:table-cell office:value-type="date" office:date-value="${value}"><text:p>x</text:p></table:table-cell>`;
      const bytes = makeOds(
        `<table:table-row>${date('2011-12-30')}${date('2024-03-31T23:30:00')}</table:table-row>`,
      );
      expect(await cellsOf(bytes)).toEqual([['2011-12-30', '2024-03-31 23:30']]);
    });

    test('xml', async () => {
      process.env['TZ'] = tz;
      const text =
        '<?xml version="1.0"?><Workbook xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="S"><Table><Row><Cell><Data ss:Type="DateTime">2024-03-31T00:00:00.000</Data></Cell></Row></Table></Worksheet></Workbook>';
      expect(await cellsOf(new TextEncoder().encode(text))).toEqual([['2024-03-31']]);
    });

    test('xls', async () => {
      process.env['TZ'] = tz;
      expect(await cellsOf(makeXls([[{ t: 'n', v: 45382, z: 'd/m/yyyy' }]]))).toEqual([['31/3/2024']]);
    });
  },
);

test('dates counted from 1904', async () => {
  const data = oneRow('<c r="A1" s="1"><v>43920</v></c>');
  expect(await cellsOf(makeXlsx({ sheets: [{ name: 'S', data }], cellFormats, date1904: true }))).toEqual([
    ['2024-03-31'],
  ]);
});

test.each([
  [0, '00:00'],
  [1, '1900-01-01'],
  [59, '1900-02-28'],
  [60, '1900-02-29'],
  [61, '1900-03-01'],
  [45382.5, '2024-03-31 12:00'],
  [45381.99999999, '2024-03-31'],
  [2958465, '9999-12-31'],
  [2958466, null],
  [-1, null],
  [919876543210, null],
])('day %d is %s', (serial, text) => {
  expect(serialDateText(serial, false)).toBe(text);
});

test('a phone number formatted as a date keeps its digits', async () => {
  const data = oneRow('<c r="A1" s="1"><v>919876543210</v></c>');
  expect(await cellsOf(makeXlsx({ sheets: [{ name: 'S', data }], cellFormats }))).toEqual([['919876543210']]);
});

describe('a date is written as its cell shows it', () => {
  test.each([
    ['dd/mm/yyyy', '31/03/2024'],
    ['d/m/yy', '31/3/24'],
    ['dd\\.mm\\.yyyy;@', '31.03.2024'],
    ['m/d/yyyy', '3/31/2024'],
    ['yyyy"年"m"月"d"日"', '2024年3月31日'],
    ['dd-mmm-yyyy', '31-Mar-2024'],
    ['[$-4009]dddd, d mmmm yyyy', 'Sunday, 31 March 2024'],
    ['[$-en-GB]d mmm', '31 Mar'],
    ['dd/mm/yyyy hh:mm', '31/03/2024 23:05'],
    ['d/m/yyyy h:mm:ss AM/PM', '31/3/2024 11:05:09 PM'],
    ['hh:mm', '23:05'],
    ['mm/yyyy', '03/2024'],
    ['[$-416]dd/mm/yy', '31/03/24'],
  ])('%s', (format, text) => {
    expect(formattedDate(serialMoment(45382.96191, false)!, format)).toBe(text);
  });

  test.each([
    ['of this computer', 'm/d/yy'],
    ['of this computer with a time', 'm/d/yy h:mm'],
    ['of the system', '[$-F800]dddd, mmmm dd, yyyy'],
    ['of the system by name', '[$-x-sysdate]dddd, mmmm dd, yyyy'],
    ['with names in another language', '[$-416]d\\ mmmm\\ yyyy'],
    ['of another calendar', '[$-1070000]d/mm/yyyy'],
    ['with other digits', '[$-2000401]d/mm/yyyy'],
    ['of elapsed hours', '[h]:mm'],
    ['with parts of seconds', 'mm:ss.0'],
    ['of the emperor', 'ggge'],
    ['with a condition', '[<45000]d/m/yy;m/d/yy'],
    ['with fill', 'd/m/yy* '],
  ])('a format %s is not: ISO then', (_, format) => {
    expect(formattedDate(serialMoment(45382, false)!, format)).toBeNull();
  });

  test('a time alone has no day to show', () => {
    expect(formattedDate(serialMoment(0.75, false)!, 'dd/mm/yyyy')).toBeNull();
    expect(formattedDate(serialMoment(0.75, false)!, 'h:mm AM/PM')).toBe('6:00 PM');
  });
});
