import { expect, test } from 'vitest';
import { makeXlsx, oneRow, xlsxFiles } from '../../test/fixtures/workbooks.ts';
import { makeZip } from '../../test/fixtures/zip.ts';
import { refuseEndlessTags } from './endless-tags.ts';
import { readSheet } from './read-sheet.ts';

// Each of these took longer than anybody waits, as it was read on from every one of its beginnings.
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

test.each(['<!--', '<![CDATA[', '<?', '<x:'])(
  'shared texts with %s over and over are damaged',
  async (piece) => {
    const strings = [piece.repeat(times)];
    const bytes = makeXlsx({
      sheets: [{ name: 'A', data: oneRow('<c r="A1" t="s"><v>0</v></c>') }],
      strings,
    });
    expect(await readSheet(bytes, 'a.xlsx', {})).toEqual({ ok: false, problem: { code: 'damaged' } });
  },
);

test('comments, sections and instructions that end are no fault, whatever brackets they hold', () => {
  const part = '<?note <x> ?><si><!-- <a> --><t><![CDATA[a <b> c]]></t></si>';
  expect(() => refuseEndlessTags(new TextEncoder().encode(part))).not.toThrow();
  expect(() => refuseEndlessTags(new TextEncoder().encode(part.replace('?>', '>')))).toThrow('damaged');
});
