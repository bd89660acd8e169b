import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { utils, write, type CellObject, type WorkSheet } from 'xlsx';
import { readBothWays } from '../../test/fixtures/both-ways.ts';
import { oneRow, xlsxFiles } from '../../test/fixtures/workbooks.ts';
import { makeZip } from '../../test/fixtures/zip.ts';

let handedOver = 0;
let readFast = 0;

// SheetJS complains of what it does not know.
beforeEach(() => {
  handedOver = readFast = 0;
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => void vi.restoreAllMocks());

/** The fast way gives what SheetJS gives, or hands over. */
async function agree(bytes: Uint8Array): Promise<void> {
  const { fast, slow } = await readBothWays(bytes);
  if (fast === null) {
    handedOver += 1;
    return;
  }
  readFast += 1;
  // Which of several limits is broken first may differ.
  if ('code' in fast) expect(slow).toHaveProperty('code');
  else expect(fast).toEqual(slow);
}

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(
    '0919876543210',
    '+91 98',
    ' ',
    '',
    'a\r\nb',
    '_x000D_',
    '&amp;',
    '<b>',
    '\ufeffx',
    '9.19E+11',
    'é',
  ),
  fc.string({ unit: 'binary-ascii', maxLength: 60 }),
);
const formats = [
  'General',
  '0',
  '0000000000',
  'dd/mm/yyyy',
  'm/d/yy',
  'h:mm AM/PM',
  '@',
  '#,##0.00',
  '"+91 "0',
];
const cell: fc.Arbitrary<CellObject | null> = fc.oneof(
  fc.record({ t: fc.constant('s' as const), v: text }),
  fc.record({
    t: fc.constant('n' as const),
    v: fc.oneof(
      fc.nat(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constantFrom(919876543210, 45382.5, 0, -0),
    ),
    z: fc.constantFrom(...formats),
  }),
  fc.record({ t: fc.constant('b' as const), v: fc.boolean() }),
  fc.record({ t: fc.constant('e' as const), v: fc.constantFrom(0x07, 0x2a, 0x17) }),
  fc.record({ t: fc.constant('n' as const), v: fc.nat(), f: fc.constantFrom('1+1', 'A1&"<"') }),
  fc.record({ t: fc.constant('s' as const), v: text, f: fc.constant('A1') }),
  fc.constant(null),
);

/** A workbook as SheetJS writes it. */
function written(rows: (CellObject | null)[][], hidden: number[], bookSST: boolean): Uint8Array {
  const sheet: WorkSheet = utils.aoa_to_sheet(rows);
  sheet['!rows'] = rows.map((_, at) => ({ hidden: hidden.includes(at) }));
  sheet['!merges'] = [{ s: { r: 1, c: 0 }, e: { r: 3, c: 1 } }];
  sheet['!cols'] = [{ wch: 5 }, { hidden: true, wch: 5 }];
  const workbook = utils.book_new();
  utils.book_append_sheet(workbook, sheet, 'S');
  return new Uint8Array(
    write(workbook, { type: 'array', bookType: 'xlsx', bookSST, compression: true }) as ArrayBuffer,
  );
}

test('sheets as SheetJS writes them', async () => {
  const rows = fc.array(fc.array(cell, { maxLength: 6 }), { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(
      rows,
      fc.array(fc.nat({ max: 8 }), { maxLength: 3 }),
      fc.boolean(),
      (table, hidden, sst) => agree(written(table, hidden, sst)),
    ),
    { numRuns: 150 },
  );
  expect(readFast).toBeGreaterThan(handedOver);
}, 60_000);

const pieces = [
  '<c r="B1">',
  '<c>',
  '</c>',
  '<c r="C1" t="s">',
  '<c r="D1" t="str">',
  '<c r="E1" t="inlineStr">',
  '<c r="F1" s="1">',
  '<v>',
  '</v>',
  '<v/>',
  '<v></v>',
  '<is>',
  '</is>',
  '<t>',
  '</t>',
  '<t xml:space="preserve">',
  '<f>',
  '</f>',
  '<f/>',
  '<row r="2">',
  '<row>',
  '</row>',
  '<row r="3" hidden="1">',
  '<row/>',
  '</sheetData>',
  '<sheetData>',
  '<si>',
  '</si>',
  '<si/>',
  '<r>',
  '</r>',
  '<rPh>',
  '</rPh>',
  '<!-- ',
  ' -->',
  '<![CDATA[',
  ']]>',
  '<x:c>',
  '&amp;',
  '&lt;',
  '&#65;',
  '&#x41;',
  '&',
  ';',
  '_x0041_',
  '"',
  "'",
  '<',
  '>',
  '/',
  ' ',
  '\n',
  '\r\n',
  ' r="A1"',
  ' t="b"',
  ' t="e"',
  ' t="n"',
  ' s="2"',
  ' hidden="1"',
  '0',
  '1',
  '45382',
  '1e5',
  '-',
  '.5',
  '12345678901234567',
  'TRUE',
  '#N/A',
  'é',
  '😀',
  '\ufeff',
  'r="5"',
  '</worksheet>',
  '<?x?>',
];
const goodSheet = `<sheetData><row r="1" spans="1:6"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>45382</v></c><c r="C1" t="str"><f>A1</f><v>a &amp; b</v></c></row><row r="2" hidden="1"><c r="A2" t="inlineStr"><is><t>Zoë &lt;x&gt;</t></is></c><c r="B2" t="b"><v>1</v></c><c r="C2" t="s"><v>1</v></c><c r="D2" s="2"/></row><row><c><v>12</v></c><c r="E3" t="e"><v>#N/A</v></c></row></sheetData>`;
const goodStrings = [
  '<si><t>Ana</t></si>',
  '<si><r><t>Bo</t></r><r><rPr><b/></rPr><t xml:space="preserve"> é</t></r></si>',
  '<si><t>王</t><phoneticPr fontId="1"/></si>',
];
// Where these fall into text, the sheet stays plain.
const harmless = ['', '7', '0', 'x', 'é', '😀', '&amp;', '&#65;', '_x0041_', ' ', '\n'];
const change = fc.record({
  at: fc.nat({ max: 700 }),
  cut: fc.constantFrom(0, 0, 0, 0, 1, 3, 8),
  piece: fc.oneof(fc.constantFrom(...harmless), fc.constantFrom(...pieces)),
});

function changed(good: string, changes: { at: number; cut: number; piece: string }[]): string {
  return changes.reduce((xml, { at, cut, piece }) => {
    const start = at % (xml.length + 1);
    return xml.slice(0, start) + piece + xml.slice(start + cut);
  }, good);
}

test('sheets and texts with changes anywhere', async () => {
  const numberFormats = '<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>';
  const changes = fc.array(change, { minLength: 1, maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(
      changes,
      changes,
      fc.constantFrom('sheet', 'strings', 'both'),
      (inSheet, inStrings, where) => {
        const data = where === 'strings' ? goodSheet : changed(goodSheet, inSheet);
        const strings = where === 'sheet' ? goodStrings : [changed(goodStrings.join(''), inStrings)];
        const sheets = [{ name: 'S', data }];
        return agree(makeZip(xlsxFiles({ sheets, strings, numberFormats, cellFormats: [0, 164, 14] })));
      },
    ),
    { numRuns: Number(process.env['SHEET_RUNS'] ?? 200) },
  );
  expect(readFast).toBeGreaterThan(0);
}, 600_000);

test('tokens in any order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...pieces), { maxLength: 14 }), (tokens) =>
      agree(
        makeZip(
          xlsxFiles({
            sheets: [{ name: 'S', data: oneRow(`<c r="A1"><v>1</v></c>${tokens.join('')}`) }],
            strings: goodStrings,
          }),
        ),
      ),
    ),
    { numRuns: Number(process.env['SHEET_RUNS'] ?? 150) },
  );
  expect(readFast).toBeGreaterThan(0);
}, 600_000);
