import { expect, test } from 'vitest';
import { makeXlsx, oneRow, xlsxFiles } from '../../test/fixtures/workbooks.ts';
import { makeZip } from '../../test/fixtures/zip.ts';
import { readSheet } from './read-sheet.ts';

// Each of these took hours, as it was read on from every one of its beginnings.
const times = 100_000;
const data = oneRow('<c r="A1" t="inlineStr"><is><t>Name</t></is></c><c r="B1" s="1"><v>46000</v></c>');

test('a number format of a hundred thousand parts is none', async () => {
  const numberFormats = `<numFmts count="1"><numFmt numFmtId="164" formatCode="${'d-y-'.repeat(times)}"/></numFmts>`;
  const bytes = makeXlsx({ sheets: [{ name: 'A', data }], numberFormats, cellFormats: [0, 164] });
  expect(await readSheet(bytes, 'a.xlsx', {})).toMatchObject({
    ok: true,
    sheet: { rows: [{ cells: ['Name', '2025-12-09'] }] },
  });
});

test('a list of content types whose entries never end is read past', async () => {
  const files = xlsxFiles({ sheets: [{ name: 'A', data }] }).map((file) =>
    file.name === '[Content_Types].xml'
      ? {
          ...file,
          content: String(file.content).replace('</Types>', `${'<Override '.repeat(times)}</Types>`),
        }
      : file,
  );
  expect(await readSheet(makeZip(files), 'a.xlsx', {})).toMatchObject({ ok: true, sheet: { kind: 'xlsx' } });
});
