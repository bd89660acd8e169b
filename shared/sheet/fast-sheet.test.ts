import { describe, expect, test } from 'vitest';
import { readBothWays } from '../../test/fixtures/both-ways.ts';
import { makeXlsx, oneRow, xlsxFiles, type XlsxParts } from '../../test/fixtures/workbooks.ts';
import { makeZip } from '../../test/fixtures/zip.ts';

const strings = [
  '<si><t>Ana</t></si>',
  '<si><t xml:space="preserve"> Zoë &amp; 王 </t></si>',
  '<si><t/></si>',
];
const numberFormats =
  '<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="0000000000"/></numFmts>';
const styled = { numberFormats, cellFormats: [0, 164, 165, 14, 2, 49] };
const book = (data: string, parts: Partial<XlsxParts> = {}): Uint8Array =>
  makeXlsx({ sheets: [{ name: 'S', data }], strings, ...styled, ...parts });

describe('what the fast way reads', () => {
  test.each([
    [
      'shared texts',
      oneRow('<c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c><c r="D1" t="s"><v>2</v></c>'),
    ],
    [
      'numbers',
      oneRow(
        '<c r="A1"><v>919876543210</v></c><c r="B1" t="n"><v>-0.30000000000000004</v></c><c r="C1"><v>9.19E+11</v></c><c r="D1"><v>9198765432101234</v></c><c r="E1"><v>0012</v></c><c r="F1"><v>-0</v></c>',
      ),
    ],
    [
      'dates and zeros by style',
      oneRow(
        '<c r="A1" s="1"><v>45382</v></c><c r="B1" s="2"><v>123</v></c><c r="C1" s="3"><v>45382.5</v></c><c r="D1" s="4"><v>1.5</v></c><c r="E1" s="99"><v>1</v></c>',
      ),
    ],
    [
      'truths and errors',
      oneRow(
        '<c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c><c r="C1" t="e"><v>#N/A</v></c><c r="D1" t="e"><v>#SPILL!</v></c>',
      ),
    ],
    [
      'formulas',
      oneRow(
        '<c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f t="shared" si="0"/><v>é &amp; x</v></c><c r="C1"><f ca="1">NOW()</f><v></v></c><c r="D1" t="str"><f>""</f><v></v></c>',
      ),
    ],
    [
      'texts in place',
      oneRow(
        '<c r="A1" t="inlineStr"><is><t>a &lt;b&gt; _x000D_ &#233; &#x1F600;</t></is></c><c r="B1" t="inlineStr"><is><t xml:space="preserve"> \r\n </t></is></c>',
      ),
    ],
    [
      'blank cells',
      oneRow('<c r="A1" s="1"/><c r="B1" s="1"></c><c r="C1" t="s"><v></v></c><c r="D1"><v>1</v></c>'),
    ],
    [
      'hidden rows and gaps',
      '<sheetData><row r="2" hidden="1" ht="15" x14ac:dyDescent="0.25"><c r="A2"><v>1</v></c></row><row r="4" hidden="true"/><row r="5" hidden="0" spans="1:2"><c r="B5"><v>2</v></c></row></sheetData>',
    ],
    [
      'rows and cells without places',
      '<sheetData><row><c><v>1</v></c><c/><c t="s"><v>0</v></c></row><row><c><v>3</v></c></row></sheetData>',
    ],
    [
      'white space between tags',
      '<sheetData>\n  <row r="1">\n    <c r="A1">\n <v>1</v>\n </c>\n </row>\n</sheetData>',
    ],
  ])('%s', async (_, data) => {
    const { fast, slow } = await readBothWays(book(data));
    expect(fast).not.toBeNull();
    expect(fast).toEqual(slow);
  });

  test.each([
    ['runs', '<si><r><t xml:space="preserve">Ana </t></r><r><rPr><b/></rPr><t>O\'Lu &amp;</t></r></si>'],
    ['how a word sounds', '<si><t>王</t><rPh sb="0" eb="1"><t>X</t></rPh><phoneticPr fontId="1"/></si>'],
    ['a byte order mark', '<si><t>\ufeffx</t></si>'],
    ['long text', `<si><t>${'long '.repeat(40)}</t></si>`],
    ['other scripts', '<si><t>สวัสดี 😀 \u00a0</t></si>'],
    ['empty ones', '<si></si>'],
  ])('shared texts with %s', async (_, item) => {
    const data = oneRow('<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>');
    const { fast, slow } = await readBothWays(book(data, { strings: [item, '<si><t>last</t></si>'] }));
    expect(fast).not.toBeNull();
    expect(fast).toEqual(slow);
  });

  test('hidden columns', async () => {
    const before = '<cols><col min="1" max="1" hidden="1"/></cols>';
    const sheets = [{ name: 'S', data: oneRow('<c r="A1"><v>1</v></c>'), before }];
    const { fast, slow } = await readBothWays(makeXlsx({ sheets }));
    expect(fast).toMatchObject({ hiddenColumns: [0] });
    expect(fast).toEqual(slow);
  });
});

describe('what it hands to SheetJS', () => {
  const cell = '<c r="A1"><v>1</v></c>';
  test.each([
    ['dates by type', oneRow('<c r="A1" t="d"><v>2024-03-31</v></c>')],
    ['single quotes', oneRow("<c r='A1'><v>1</v></c>")],
    ['attributes it does not know', oneRow('<c r="A1" x="1"><v>1</v></c>')],
    [
      'attributes with a prefix',
      '<sheetData><row r="1" x:hidden="1"><c r="A1"><v>1</v></c></row></sheetData>',
    ],
    ['a comment', oneRow(`<!-- x -->${cell}`)],
    ['CDATA', oneRow('<c r="A1" t="inlineStr"><is><t><![CDATA[x]]></t></is></c>')],
    ['prefixed tags', oneRow('<x:c r="A1"><x:v>1</x:v></x:c>')],
    ['runs in place', oneRow('<c r="A1" t="inlineStr"><is><r><t>x</t></r></is></c>')],
    ['cells out of order', oneRow('<c r="B1"><v>1</v></c><c r="A1"><v>2</v></c>')],
    ['a place in another row', oneRow('<c r="A2"><v>1</v></c>')],
    ['rows out of order', '<sheetData><row r="2"/><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'],
    ['a style with a zero in front', oneRow('<c r="A1" s="01"><v>1</v></c>')],
    ['odd numbers', oneRow('<c r="A1"><v> 12 </v></c>')],
    ['numbers by name', oneRow('<c r="A1"><v>Infinity</v></c>')],
    ['an odd entity', oneRow('<c r="A1" t="inlineStr"><is><t>&AMP;</t></is></c>')],
    ['a formula text escaped twice', oneRow('<c r="A1" t="str"><v>&amp;lt;</v></c>')],
    ['a shared text that is not there', oneRow('<c r="A1" t="s"><v>7</v></c>')],
    ['truth that is none', oneRow('<c r="A1" t="b"><v>yes</v></c>')],
    ['a column beyond the last', oneRow('<c r="ZZZZ1"><v>1</v></c>')],
    ['rows that are not closed', `<sheetData><row r="1">${cell}`],
  ])('%s', async (_, data) => {
    expect((await readBothWays(book(data))).fast).toBeNull();
  });

  test('days counted from 1904', async () => {
    expect((await readBothWays(book(oneRow(cell), { date1904: true }))).fast).toBeNull();
  });

  test('another namespace, as in strict workbooks', async () => {
    const files = xlsxFiles({ sheets: [{ name: 'S', data: oneRow(cell) }] }).map((file) => ({
      ...file,
      content: String(file.content).replaceAll(
        'schemas.openxmlformats.org/spreadsheetml/2006',
        'purl.oclc.org/ooxml/spreadsheetml',
      ),
    }));
    expect((await readBothWays(makeZip(files))).fast).toBeNull();
  });

  test('bytes that are no UTF-8', async () => {
    const bytes = book(oneRow('<c r="A1" t="inlineStr"><is><t>xQx</t></is></c>'));
    const files = xlsxFiles({
      sheets: [{ name: 'S', data: oneRow('<c r="A1" t="inlineStr"><is><t>xQx</t></is></c>') }],
    });
    const content = Buffer.from(String(files.at(-1)!.content), 'latin1');
    content[content.indexOf('Q')] = 0xff;
    expect((await readBothWays(bytes)).fast).not.toBeNull();
    expect(
      (await readBothWays(makeZip([...files.slice(0, -1), { ...files.at(-1)!, content }]))).fast,
    ).toBeNull();
  });

  test('a wrong checksum', async () => {
    const files = xlsxFiles({ sheets: [{ name: 'S', data: oneRow(cell) }] });
    const bad = makeZip([...files.slice(0, -1), { ...files.at(-1)!, declaredCrc: 1 }]);
    expect(await readBothWays(bad)).toEqual({ fast: null, slow: { code: 'damaged' } });
  });
});
