import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sheetOf } from '../../test/fixtures/read.ts';
import { makeOds, makeXlsx, odsCell, xlsxFiles, type XlsxParts } from '../../test/fixtures/workbooks.ts';
import { makeZip, type ZipFile } from '../../test/fixtures/zip.ts';
import { memorySource, type ByteSource } from './byte-source.ts';
import { firstRowsCount } from './first-rows-size.ts';
import { readFirstRows } from './first-rows.ts';
import { readSheet } from './read-sheet.ts';
import type { FirstRows, ReadOptions, ReadSheet } from './sheet-result.ts';

const rowCount = 24_000;
const places = Array.from({ length: rowCount }, (_, at) => at);

/** Reads a file whole, and its first rows out of its beginnings. */
async function readTold(
  bytes: Uint8Array,
  options: ReadOptions = {},
): Promise<{ sheet: ReadSheet; first: FirstRows | null }> {
  const first = await readFirstRows(memorySource(bytes), 'contacts.xlsx', options);
  return { sheet: await sheetOf(bytes, options), first };
}

/** A file that counts what is read of it. */
function counted(bytes: Uint8Array): { source: ByteSource; readBytes: () => number } {
  let readBytes = 0;
  const source: ByteSource = {
    size: bytes.length,
    read: async (start, end) => {
      const piece = bytes.slice(start, end);
      readBytes += piece.length;
      return piece;
    },
  };
  return { source, readBytes: () => readBytes };
}

/** A workbook of people with shared texts, each at a place of the table. */
function people(placeOf: (row: number) => number, sheets = ['People']): Uint8Array {
  return makeXlsx(peopleParts(placeOf, sheets));
}

function peopleParts(placeOf: (row: number) => number, sheets = ['People']): XlsxParts {
  const rows = places
    .map(
      (at) =>
        `<row r="${at + 1}"${at === 2 ? ' hidden="1"' : ''}><c r="A${at + 1}" t="s"><v>${placeOf(at)}</v></c><c r="B${at + 1}"><v>${919_876_500_000 + at}</v></c></row>`,
    )
    .join('');
  const strings = places.map((at) => `<si><t>Somebody with number ${at} and a long family name</t></si>`);
  return { sheets: sheets.map((name) => ({ name, data: `<sheetData>${rows}</sheetData>` })), strings };
}

describe('the first rows of a large workbook', () => {
  test('are how the whole begins', async () => {
    const { sheet, first } = await readTold(people((row) => row));
    expect(sheet.rows).toHaveLength(rowCount);
    expect(first).toEqual({
      sheetName: 'People',
      encoding: null,
      delimiter: null,
      rows: sheet.rows.slice(0, firstRowsCount),
    });
    expect(first?.rows[2]?.hidden).toBe(true);
  });

  test('are those of a sheet that was sorted, whose texts stand further on in their table', async () => {
    const { sheet, first } = await readTold(people((row) => rowCount - 1 - row));
    expect(first?.rows).toEqual(sheet.rows.slice(0, firstRowsCount));
  });

  test('are those of the sheet that was chosen', async () => {
    const { first } = await readTold(
      people((row) => row, ['A', 'B']),
      { sheetName: 'B' },
    );
    expect(first?.sheetName).toBe('B');
  });

  test('are not looked for in a small one: it is read in a moment', async () => {
    const data = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
    expect((await readTold(makeXlsx({ sheets: [{ name: 'S', data }] }))).first).toBeNull();
  });

  test('are not guessed where the beginning names what only SheetJS reads', async () => {
    const parts = peopleParts((row) => row);
    parts.sheets[0]!.data = parts.sheets[0]!.data.replace('<row r="4">', '<!-- x --><row r="4">');
    expect(await readFirstRows(memorySource(makeXlsx(parts)), 'a.xlsx', {})).toBeNull();
  });

  test('are, wherever something is changed at their beginning, those of the whole or none', async () => {
    const note = 'x'.repeat(1_000);
    const few = places.slice(0, 1_200);
    const good = {
      data: `<sheetData>${few.map((at) => `<row r="${at + 1}"><c r="A${at + 1}" t="s"><v>${at}</v></c><c r="B${at + 1}" t="str"><v>${note}</v></c></row>`).join('')}</sheetData>`,
      strings: few.map((at) => `<si><t>Somebody ${at}</t></si>`).join(''),
    };
    const pieces = [
      '<',
      '&amp;',
      '&',
      'x',
      '</row>',
      '<row>',
      '</si>',
      '<si/>',
      ' ',
      '"',
      '</sheetData>',
      '7',
    ];
    const change = fc.tuple(fc.boolean(), fc.nat({ max: 2_500 }), fc.constantFrom(...pieces));
    let told = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 2 }), async (changes) => {
        let { data, strings } = good;
        for (const [inSheet, at, piece] of changes) {
          if (inSheet) data = data.slice(0, at) + piece + data.slice(at);
          else strings = strings.slice(0, at) + piece + strings.slice(at);
        }
        const bytes = makeXlsx({ sheets: [{ name: 'People', data }], strings: [strings] });
        const first = await readFirstRows(memorySource(bytes), 'x.xlsx', {});
        const whole = await readSheet(bytes, 'x.xlsx');
        if (first && whole.ok) {
          told += 1;
          expect(first.rows).toEqual(whole.sheet.rows.slice(0, firstRowsCount));
        }
      }),
      { numRuns: Number(process.env['SHEET_RUNS'] ?? 12) },
    );
    expect(told).toBeGreaterThan(0);
  }, 600_000);
});

describe('the first rows of a large OpenDocument spreadsheet', () => {
  const row = (at: number, attributes = ''): string =>
    `<table:table-row${attributes}>${odsCell(`Zoë ${at}`)}${odsCell(`+91 98765 ${at}`)}${odsCell('a note that makes the file large')}</table:table-row>`;
  const rows = places.slice(0, 6_000).map((at) => row(at, at === 3 ? ' table:visibility="filter"' : ''));

  test('are how the whole begins', async () => {
    const { sheet, first } = await readTold(makeOds(rows.join('')));
    expect(sheet.rows).toHaveLength(rows.length);
    expect(first).toEqual({
      sheetName: 'S',
      encoding: null,
      delimiter: null,
      rows: sheet.rows.slice(0, firstRowsCount),
    });
    expect(first?.rows[3]?.hidden).toBe(true);
  });

  test('are those inside groups of rows', async () => {
    const grouped = `<table:table-row-group><table:table-header-rows>${row(0)}</table:table-header-rows><table:table-row-group>${rows.join('')}</table:table-row-group></table:table-row-group>`;
    const { sheet, first } = await readTold(makeOds(grouped));
    expect(first?.rows).toEqual(sheet.rows.slice(0, firstRowsCount));
  });

  test('are those of the next table where the first is hidden or blank', async () => {
    const styles =
      '<office:automatic-styles><style:style style:name="off" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles>';
    const next = '</table:table><table:table table:name="People">';
    const hidden = `${row(0)}</table:table><table:table table:name="Old" table:style-name="off">${row(1)}${next}${rows.join('')}`;
    const blank = `<table:table-row><table:table-cell/></table:table-row>${next}${rows.join('')}`;
    for (const tables of [hidden, blank]) {
      const { sheet, first } = await readTold(makeOds(tables, { styles }));
      expect(first?.sheetName).toBe(sheet.sheetName);
      expect(first?.rows).toEqual(sheet.rows.slice(0, firstRowsCount));
    }
  });

  test('are not told of a table further on, nor of a spreadsheet with a password', async () => {
    const later = `${rows.join('')}</table:table><table:table table:name="Later">${row(0)}`;
    expect((await readTold(makeOds(later), { sheetName: 'Later' })).first).toBeNull();
    const locked = memorySource(makeOds(rows.join(''), { encrypted: true }));
    expect(await readFirstRows(locked, 'contacts.ods', {})).toBeNull();
  });
});

describe('markup that never ends holds nobody up', () => {
  const long = 1_500_000;

  test('texts named over and over in a cell', async () => {
    const cell = `<c r="A1" ${'t="s"'.repeat(long / 5)}`;
    const parts = {
      sheets: [{ name: 'A', data: `<sheetData><row r="1">${cell}</row></sheetData>` }],
      strings: ['x'],
    };
    expect(await readFirstRows(memorySource(makeXlsx(parts)), 'a.xlsx', {})).toBeNull();
  });

  test('a tag of a million letters', async () => {
    const bytes = makeOds(`<table:table-row><${'a'.repeat(long)}</table:table-row>`.repeat(2));
    expect(await readFirstRows(memorySource(bytes), 'a.ods', {})).toBeNull();
  });
});

describe('little is read for the first rows', () => {
  const padding: ZipFile = {
    name: 'xl/media/image1.png',
    // Not to be packed any smaller.
    content: Uint8Array.from({ length: 9 * 1024 * 1024 }, (_, at) => (at * at * 2_654_435_761) >>> 13),
    stored: true,
  };

  test('of a workbook, wherever in the file its parts stand', async () => {
    const files = xlsxFiles(peopleParts((row) => row));
    for (const parts of [
      [...files, padding],
      [padding, ...files],
    ]) {
      const { source, readBytes } = counted(makeZip(parts));
      expect((await readFirstRows(source, 'a.xlsx', {}))?.rows).toHaveLength(firstRowsCount);
      expect(readBytes()).toBeLessThan(1024 * 1024);
    }
  });

  test('of a text', async () => {
    const { source, readBytes } = counted(new TextEncoder().encode('Ana,+91 98765\n'.repeat(500_000)));
    expect((await readFirstRows(source, 'a.csv', {}))?.rows).toHaveLength(firstRowsCount);
    expect(readBytes()).toBeLessThan(256 * 1024);
  });

  test('of a zip that names its directory at its very beginning', async () => {
    const bytes = makeZip([padding, ...xlsxFiles(peopleParts((row) => row))]);
    new DataView(bytes.buffer).setUint32(bytes.length - 6, 0, true);
    const { source, readBytes } = counted(bytes);
    expect(await readFirstRows(source, 'a.xlsx', {})).toBeNull();
    expect(readBytes()).toBeLessThan(1024 * 1024);
  });

  test('where the file cannot be read, the whole reading says so', async () => {
    const source: ByteSource = { size: 5_000_000, read: () => Promise.reject(new Error('gone')) };
    expect(await readFirstRows(source, 'a.xlsx', {})).toBeNull();
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
  ])('are how the whole begins: %s', async (encoding, newline, encode) => {
    const { sheet, first } = await readTold(encode(lines((at) => `Jürgen ${at}`, newline)));
    expect(sheet).toMatchObject({ encoding, delimiter: ';' });
    expect(first).toEqual({
      sheetName: 'contacts',
      encoding,
      delimiter: ';',
      rows: sheet.rows.slice(0, firstRowsCount),
    });
  });

  test('are told as they look, where the whole then turns out to be in another encoding', async () => {
    const bytes = Buffer.concat([
      Buffer.from(lines((at) => `Jan ${at}`, '\n')),
      Buffer.from('\nZo\xeb;1;2', 'latin1'),
    ]);
    const { sheet, first } = await readTold(new Uint8Array(bytes));
    expect(first?.encoding).toBe('utf-8');
    expect(sheet.encoding).toBe('windows-1252');
  });

  test('are not told of a web page', async () => {
    const page = `<html>\n${'<p>x</p>\n'.repeat(200_000)}<table><tr><td>Ana</td></tr></table></html>`;
    expect((await readTold(new TextEncoder().encode(page))).first).toBeNull();
  });
});
