import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { read, type WorkSheet } from 'xlsx';
import { readBothWays } from '../../test/fixtures/both-ways.ts';
import { cellsOf, sheetOf } from '../../test/fixtures/read.ts';
import { makeXlsx, oneRow } from '../../test/fixtures/workbooks.ts';
import { writeSheet } from './write-sheet.ts';

async function* pagesOf(
  table: readonly (readonly string[])[],
): AsyncGenerator<readonly (readonly string[])[]> {
  for (let at = 0; at < table.length; at += 2) yield table.slice(at, at + 2);
}

async function written(
  name: string,
  table: readonly (readonly string[])[],
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await writeSheet(name, pagesOf(table));
  return new Uint8Array(await new Response(bytes as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer());
}

const rows = [
  ['Name', 'Mobile', 'Note'],
  ['=HYPERLINK("http://x")', '+919876543210', '@SUM(A1)'],
  ['-1+2', '0919876543210', ' two\nlines '],
];

test('what is written is read again, digit by digit', async () => {
  expect(await cellsOf(await written('Result', rows))).toEqual(rows);
});

test('every cell is text and none a formula', async () => {
  const sheet = read(await written('Result', rows), { cellNF: true }).Sheets['Result'] as WorkSheet;
  const cells = Object.entries(sheet).filter(([address]) => /^[A-Z]/.test(address));
  expect(cells).toHaveLength(9);
  for (const [, cell] of cells) {
    expect(cell).toMatchObject({ t: 's', z: '@' });
    expect(cell).not.toHaveProperty('f');
  }
});

test('the same rows make the same bytes, whatever was read before', async () => {
  const bytes = await written('S', rows);
  const numberFormats = '<numFmts><numFmt numFmtId="164" formatCode="&quot;secret&quot;0"/></numFmts>';
  await cellsOf(makeXlsx({ sheets: [{ name: 'S', data: oneRow('<c r="A1"><v>1</v></c>') }], numberFormats }));
  expect(await written('S', rows)).toEqual(bytes);
});

describe('sheet names', () => {
  test.each([
    ['Results: 3/4 [May]', 'Results  3 4  May'],
    ['', 'Sheet1'],
    ["'quoted'", 'quoted'],
    ['x'.repeat(40), 'x'.repeat(31)],
  ])('%s', async (name, expected) => {
    expect((await sheetOf(await written(name, rows))).sheetName).toBe(expected);
  });
});

test('any text goes there and back', async () => {
  const cell = fc
    .oneof(
      fc.string({ unit: 'grapheme', maxLength: 20 }),
      fc.constantFrom('_x000D_', '_x005F_x0041_', '\t', 'a\u0001b'),
    )
    .filter((text) => text.trim() !== '');
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 }),
      async (table) => {
        expect(await cellsOf(await written('S', table))).toEqual(table);
      },
    ),
    { numRuns: 60 },
  );
});

test.each([
  ['a\uffffb', 'a\ufffdb'],
  ['a\ud800b', 'a\ufffdb'],
])('what no XML may hold becomes a sign for it', async (text, signs) => {
  expect(await cellsOf(await written('S', [['Name'], [text]]))).toEqual([['Name'], [signs]]);
});

test('blank cells keep their place, and what is typed there stays text', async () => {
  const bytes = await written('S', [
    ['Name', 'Mobile', 'City'],
    ['Maya', '', 'Leeds'],
  ]);
  expect((await cellsOf(bytes))[1]).toEqual(['Maya', '', 'Leeds']);
  expect(read(bytes, { cellNF: true, sheetStubs: true }).Sheets['S']).toHaveProperty('B2.z', '@');
});

test('many rows are read again the fast way', async () => {
  const table = Array.from({ length: 5_000 }, (_, row) => [
    `Name ${row}`,
    `0${row}`,
    row % 3 ? 'São Paulo' : '',
  ]);
  const { fast } = await readBothWays(await written('S', table));
  expect(fast).toMatchObject({ rows: { length: 5_000 } });
  expect(fast && 'rows' in fast && fast.rows[4_999]!.cells).toEqual(['Name 4999', '04999', 'São Paulo']);
});

test('the file comes while its rows do, so that it need not be in memory', async () => {
  let nth = 0;
  async function* endless(): AsyncGenerator<string[][]> {
    for (;;) yield Array.from({ length: 1000 }, () => [String(Math.sin(++nth))]);
  }
  const reader = (await writeSheet('S', endless())).getReader();
  for (let bytes = 0; bytes < 200_000;) bytes += (await reader.read()).value!.length;
  await reader.cancel();
  expect(nth).toBeGreaterThan(10_000);
});
