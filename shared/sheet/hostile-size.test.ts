import { describe, expect, test } from 'vitest';
import { readBothWays } from '../../test/fixtures/both-ways.ts';
import { problemOf } from '../../test/fixtures/read.ts';
import { makeOds, makeXlsx, odsCell, oneRow } from '../../test/fixtures/workbooks.ts';
import { columnLetter } from '../domain/columns.ts';
import { limits } from '../domain/limits.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const megabyte = 1024 * 1024;

/** How much memory a reading took, in MB, and what it said. */
async function memoryOf(read: () => Promise<{ code: string }>): Promise<{ code: string; mb: number }> {
  const before = process.memoryUsage().rss;
  const { code } = await read();
  return { code, mb: (process.memoryUsage().rss - before) / megabyte };
}

describe('shared texts without end', () => {
  const texts = ['<si></si>'.repeat(limits.sharedTexts + 1)];
  const bytes = makeXlsx({ sheets: [{ name: 'S', data: oneRow('<c r="A1"><v>1</v></c>') }], strings: texts });

  test('are refused before SheetJS makes an object of each', async () => {
    const { code, mb } = await memoryOf(() => problemOf(bytes));
    expect(code).toBe('too_big_inflated');
    expect(mb).toBeLessThan(512);
  }, 30_000);

  test('are refused by the fast way as well', async () => {
    expect(await readBothWays(bytes)).toMatchObject({ fast: { code: 'too_big_inflated' } });
  }, 30_000);
});

test('cells without end in a worksheet that only SheetJS can read', async () => {
  const data = `<sheetData><x:row xmlns:x='x'>${'<x:c/>'.repeat(limits.slowCells + 1)}</x:row></sheetData>`;
  const bytes = makeXlsx({ sheets: [{ name: 'S', data }] });
  const { code, mb } = await memoryOf(() => problemOf(bytes));
  expect(code).toBe('too_big_inflated');
  expect(mb).toBeLessThan(512);
}, 30_000);

test.each([
  ['rows of two blank cells', ',\n'],
  ['line ends of an old Mac', '\r'],
  ['line ends of Windows', '\r\n'],
])(
  'text of nothing but %s',
  async (_, line) => {
    const bytes = bytesOf(line.repeat((32 * megabyte) / line.length));
    const { code, mb } = await memoryOf(() => problemOf(bytes));
    expect(code).toBe('no_rows');
    expect(mb).toBeLessThan(512);
  },
  60_000,
);

describe('a single text without end', () => {
  const long = ' '.repeat(17 * megabyte);
  const inPlace = `<c r="A1" t="inlineStr"><is><t>${long}</t></is></c>`;
  const shared = oneRow('<c r="A1" t="s"><v>0</v></c>');
  test.each([
    ['in a cell', makeXlsx({ sheets: [{ name: 'S', data: oneRow(inPlace) }] })],
    ['between rows', makeXlsx({ sheets: [{ name: 'S', data: oneRow(`${long}<c r="A1"><v>1</v></c>`) }] })],
    [
      'in a shared text',
      makeXlsx({ sheets: [{ name: 'S', data: shared }], strings: [`<si><t>${long}</t></si>`] }),
    ],
    ['in a cell of an OpenDocument sheet', makeOds(`<table:table-row>${odsCell(long)}</table:table-row>`)],
  ])(
    '%s is refused before SheetJS copies it',
    async (_, bytes) => {
      expect((await problemOf(bytes)).code).toBe('too_big_inflated');
    },
    30_000,
  );
});

describe('10,000 columns', () => {
  const columns = Array.from({ length: 10_000 }, (_, column) => column);
  const cells = columns.map((column) => `<c r="${columnLetter(column)}1"><v>1</v></c>`).join('');
  const many = columns.map(() => 'x');
  test.each([
    ['xlsx', makeXlsx({ sheets: [{ name: 'S', data: oneRow(cells) }] })],
    [
      'ods',
      makeOds(
        '<table:table-row><table:table-cell table:number-columns-repeated="10000" office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row>',
      ),
    ],
    ['csv', bytesOf(many.join(','))],
    ['html', bytesOf(`<table><tr>${many.map(() => '<td>x</td>').join('')}</tr></table>`)],
    [
      'xml',
      bytesOf(
        `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet><Table><Row>${'<Cell><Data>1</Data></Cell>'.repeat(10_000)}</Row></Table></Worksheet></Workbook>`,
      ),
    ],
  ])('%s', async (_, bytes) => {
    expect(await problemOf(bytes)).toEqual({ code: 'too_many_columns', limit: 500, actual: 10_000 });
  });
});

describe('a cell of a million characters', () => {
  const long = 'x'.repeat(1_000_000);
  const problem = { code: 'cell_too_long', limit: limits.cellCharacters, actual: 1 };
  test.each([
    [
      'in place',
      makeXlsx({
        sheets: [{ name: 'S', data: oneRow(`<c r="A1" t="inlineStr"><is><t>${long}</t></is></c>`) }],
      }),
    ],
    [
      'shared',
      makeXlsx({
        sheets: [{ name: 'S', data: oneRow('<c r="A1" t="s"><v>0</v></c>') }],
        strings: [`<si><t>${long}</t></si>`],
      }),
    ],
    [
      'ods',
      makeOds(
        `<table:table-row><table:table-cell office:value-type="string"><text:p>${long}</text:p></table:table-cell></table:table-row>`,
      ),
    ],
    ['csv', bytesOf(`${long},1`)],
    ['html', bytesOf(`<table><tr><td>${long}</td></tr></table>`)],
  ])('%s', async (_, bytes) => {
    expect(await problemOf(bytes)).toEqual(problem);
  });
});

test('entities that name each other are not expanded in a workbook', async () => {
  const lol = Array.from({ length: 20 }, (_, at) => `<!ENTITY l${at + 1} "&l${at};&l${at};">`).join('');
  const data = `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&l20;</t></is></c></row></sheetData>`;
  const before = `<!DOCTYPE x [<!ENTITY l0 "lol">${lol}]>`;
  const { slow, fast } = await readBothWays(makeXlsx({ sheets: [{ name: 'S', data, before }] }));
  expect(slow).toMatchObject({ rows: [{ cells: ['&l20;'] }] });
  expect(fast).toBeNull();
});
