import { describe, expect, test } from 'vitest';
import { sheetOf } from '../../test/fixtures/read.ts';
import { makeXlsx } from '../../test/fixtures/workbooks.ts';
import { firstRowsCount } from './first-rows.ts';
import type { FirstRows, ReadOptions, ReadSheet } from './sheet-result.ts';

const rowCount = 24_000;
const places = Array.from({ length: rowCount }, (_, at) => at);

/** Reads a file, and what was told of it before the first progress. */
async function readTold(
  bytes: Uint8Array,
  options: ReadOptions = {},
): Promise<{ sheet: ReadSheet; told: FirstRows[]; toldFirst: boolean }> {
  const told: FirstRows[] = [];
  let toldFirst = false;
  const sheet = await sheetOf(bytes, {
    ...options,
    onFirstRows: (first) => void told.push(first),
    onProgress: () => {
      toldFirst ||= told.length === 1;
    },
  });
  return { sheet, told, toldFirst };
}

/** A workbook of people with shared texts, each at a place of the table. */
function people(placeOf: (row: number) => number, sheets = ['People']): Uint8Array {
  const rows = places
    .map(
      (at) =>
        `<row r="${at + 1}"${at === 2 ? ' hidden="1"' : ''}><c r="A${at + 1}" t="s"><v>${placeOf(at)}</v></c><c r="B${at + 1}"><v>${919_876_500_000 + at}</v></c></row>`,
    )
    .join('');
  const strings = places.map((at) => `<si><t>Somebody with number ${at} and a long family name</t></si>`);
  return makeXlsx({
    sheets: sheets.map((name) => ({ name, data: `<sheetData>${rows}</sheetData>` })),
    strings,
  });
}

describe('the first rows of a large workbook', () => {
  test('are told while the rest is read, and are how the whole begins', async () => {
    const { sheet, told, toldFirst } = await readTold(people((row) => row));
    expect(sheet.rows).toHaveLength(rowCount);
    expect(told).toEqual([
      { sheetName: 'People', encoding: null, delimiter: null, rows: sheet.rows.slice(0, firstRowsCount) },
    ]);
    expect(told[0]?.rows[2]?.hidden).toBe(true);
    expect(toldFirst).toBe(true);
  });

  test('are told of a sheet that was sorted, whose texts stand further on in their table', async () => {
    const { sheet, told } = await readTold(people((row) => rowCount - 1 - row));
    expect(told[0]?.rows).toEqual(sheet.rows.slice(0, firstRowsCount));
  });

  test('are told of the sheet that was chosen', async () => {
    const { told } = await readTold(
      people((row) => row, ['A', 'B']),
      { sheetName: 'B' },
    );
    expect(told.map(({ sheetName }) => sheetName)).toEqual(['B']);
  });

  test('are not told of a small one: it is read in a moment', async () => {
    const data = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
    const { told } = await readTold(makeXlsx({ sheets: [{ name: 'S', data }] }));
    expect(told).toEqual([]);
  });
});

describe('the first rows of a large text', () => {
  const lines = (cell: (at: number) => string, newline: string): string =>
    places.map((at) => `${cell(at)};"+91 98765 ${at}";a note that makes the file large enough`).join(newline);

  test.each([
    ['utf-8', '\n', (text: string) => new TextEncoder().encode(text)],
    ['utf-16le', '\r\n', (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))],
    ['utf-16be', '\n', (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le').swap16())],
    ['windows-1252', '\r\n', (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))],
  ])('are told: %s', async (encoding, newline, encode) => {
    const { sheet, told } = await readTold(encode(lines((at) => `Jürgen ${at}`, newline)));
    expect(sheet).toMatchObject({ encoding, delimiter: ';' });
    expect(told).toEqual([
      { sheetName: 'contacts', encoding, delimiter: ';', rows: sheet.rows.slice(0, firstRowsCount) },
    ]);
  });

  test('are told as they look, where the whole then turns out to be in another encoding', async () => {
    const bytes = Buffer.concat([
      Buffer.from(lines((at) => `Jürgen ${at}`, '\n')),
      Buffer.from('\nZo\xeb;1;2', 'latin1'),
    ]);
    const { sheet, told } = await readTold(new Uint8Array(bytes));
    expect(told[0]?.encoding).toBe('utf-8');
    expect(sheet.encoding).toBe('windows-1252');
  });

  test('are not told of a web page', async () => {
    const page = `<html>\n${'<p>x</p>\n'.repeat(200_000)}<table><tr><td>Ana</td></tr></table></html>`;
    const { told } = await readTold(new TextEncoder().encode(page));
    expect(told).toEqual([]);
  });
});
