import { expect, test } from 'vitest';
import { parse_zip, type DenseWorkSheet } from 'xlsx';
import { makeXlsx, oneRow } from '../../test/fixtures/workbooks.ts';
import { memorySource } from './byte-source.ts';
import { containerOf } from './container.ts';
import { openZip } from './read-zip-file.ts';
import { parsingOptions } from './sheetjs.ts';
import { withoutFills } from './without-fills.ts';
import { readXlsxParts } from './xlsx-parts.ts';

test('every cell has a fill that SheetJS finds, in a workbook without any', async () => {
  const data = oneRow('<c r="A1"><v>1</v></c><c r="B1" s="1"><v>2</v></c>');
  const zip = await openZip(memorySource(makeXlsx({ sheets: [{ name: 'S', data }], cellFormats: [0, 14] })));
  const parts = await Promise.all((['small', 'big'] as const).map((which) => readXlsxParts(zip, which)));
  const contents = parts.flatMap((part) => [...part.contents]);
  const book = parse_zip(containerOf(contents), parsingOptions());
  const sheet = book.Sheets['S'] as DenseWorkSheet;
  expect(sheet['!data'][0]?.map((cell) => cell.s as unknown)).toEqual([{}, {}]);
});

test('a cell style keeps all but its fill', () => {
  const style = (attributes: string): string =>
    `<styleSheet xmlns="m"><cellXfs><xf ${attributes}/></cellXfs></styleSheet>`;
  const bytes = new TextEncoder().encode(style('numFmtId="14" fillId="70000" applyFill=\'1\''));
  expect(new TextDecoder().decode(withoutFills(bytes))).toBe(
    style('numFmtId="14" applyFill=\'1\'').replace('<cellXfs>', '<fills><fill/></fills><cellXfs>'),
  );
});
