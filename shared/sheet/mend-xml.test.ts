import { describe, expect, test } from 'vitest';
import { cellsOf } from '../../test/fixtures/read.ts';
import { makeXlsx, oneRow, xlsxFiles } from '../../test/fixtures/workbooks.ts';
import { makeZip } from '../../test/fixtures/zip.ts';
import { mendCellTags, mendSharedStrings } from './mend-xml.ts';

const shared = (count: number): string =>
  Array.from({ length: count }, (_, at) => `<c r="${'ABCDEF'[at]}1" t="s"><v>${at}</v></c>`).join('');

describe('what SheetJS alone reads wrong', () => {
  test.each([
    ['empty shared texts', ['<si><t>Ana</t></si>', '<si/>', '<si />', '<si></si>', '<si><t>Bo</t></si>']],
    [
      'shared texts with attributes',
      ['<si><t>Ana</t></si>', '<si x="1"/>', '<si x="1"><t/></si>', '<si/>', '<si x="1"><t>Bo</t></si>'],
    ],
  ])('%s do not move the texts after them up', async (_, strings) => {
    const data = oneRow(shared(strings.length));
    expect(await cellsOf(makeXlsx({ sheets: [{ name: 'S', data }], strings }))).toEqual([
      ['Ana', '', '', '', 'Bo'],
    ]);
  });

  test.each(['\n', '\t', '\r\n'])('cells whose attributes follow %j', async (gap) => {
    const data = oneRow(`<c${gap}r="A1"><v>1</v></c><c${gap}r="B1"><v>2</v></c>`);
    const files = xlsxFiles({ sheets: [{ name: 'S', data }] });
    for (const stored of [false, true]) {
      const bytes = makeZip(files.map((file) => ({ ...file, stored })));
      const before = bytes.slice();
      expect(await cellsOf(bytes)).toEqual([['1', '2']]);
      expect(bytes).toEqual(before);
    }
  });

  test('comments around and inside shared texts', async () => {
    const strings = [
      '<!-- <si> --><si><!-- a --><t>Ana</t></si>',
      '<si><t>B<!-- b -->o</t><!----></si>',
      '<si><t>Cy</t></si>',
    ];
    expect(await cellsOf(makeXlsx({ sheets: [{ name: 'S', data: oneRow(shared(3)) }], strings }))).toEqual([
      ['Ana', 'Bo', 'Cy'],
    ]);
  });

  test.each(['&#128512;', '&#x1F600;', '&#x1f600;'])('the character %s', async (entity) => {
    const strings = [`<si><t>Hi ${entity}</t></si>`];
    const cells = `${shared(1)}<c r="B1" t="inlineStr"><is><t>${entity}&#233;&#xe9;&#10;x</t></is></c>`;
    expect(await cellsOf(makeXlsx({ sheets: [{ name: 'S', data: oneRow(cells) }], strings }))).toEqual([
      ['Hi 😀', '😀éé\nx'],
    ]);
  });
});

describe('more than memory holds is refused before SheetJS sees it', () => {
  const many = (text: string): Uint8Array => new TextEncoder().encode(text.repeat(11));

  test('shared texts', () => {
    expect(() => mendSharedStrings(many('<si>'), 10)).toThrow('too_big_inflated');
  });

  test('cells', () => {
    expect(() => mendCellTags(many('<c>'), 10)).toThrow('too_big_inflated');
  });
});
