import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { read, type WorkSheet } from 'xlsx';
import { cellsOf, sheetOf } from '../../test/fixtures/read.ts';
import { makeXlsx, oneRow } from '../../test/fixtures/workbooks.ts';
import { writeSheet } from './write-sheet.ts';

const rows = [
  ['Name', 'Mobile', 'Note'],
  ['=HYPERLINK("http://x")', '+919876543210', '@SUM(A1)'],
  ['-1+2', '0919876543210', ' two\nlines '],
];

test('what is written is read again, digit by digit', async () => {
  expect(await cellsOf(writeSheet('Result', rows))).toEqual(rows);
});

test('every cell is text and none a formula', () => {
  const sheet = read(writeSheet('Result', rows)).Sheets['Result'] as WorkSheet;
  const cells = Object.entries(sheet).filter(([address]) => /^[A-Z]/.test(address));
  expect(cells).toHaveLength(9);
  for (const [, cell] of cells) {
    expect(cell).toMatchObject({ t: 's' });
    expect(cell).not.toHaveProperty('f');
  }
});

test('the same rows make the same bytes, whatever was read before', async () => {
  const bytes = writeSheet('S', rows);
  const numberFormats = '<numFmts><numFmt numFmtId="164" formatCode="&quot;secret&quot;0"/></numFmts>';
  await cellsOf(makeXlsx({ sheets: [{ name: 'S', data: oneRow('<c r="A1"><v>1</v></c>') }], numberFormats }));
  expect(writeSheet('S', rows)).toEqual(bytes);
});

describe('sheet names', () => {
  test.each([
    ['Results: 3/4 [May]', 'Results  3 4  May'],
    ['', 'Sheet1'],
    ["'quoted'", 'quoted'],
    ['x'.repeat(40), 'x'.repeat(31)],
  ])('%s', async (name, written) => {
    expect((await sheetOf(writeSheet(name, rows))).sheetName).toBe(written);
  });
});

test('any text goes there and back', async () => {
  const cell = fc.string({ unit: 'grapheme', maxLength: 20 }).filter((text) => text.trim() !== '');
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 }),
      async (table) => {
        expect(await cellsOf(writeSheet('S', table))).toEqual(table);
      },
    ),
    { numRuns: 60 },
  );
});
