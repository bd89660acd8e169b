import { describe, expect, test } from 'vitest';
import { cellsOf, problemOf, sheetOf } from '../../test/fixtures/read.ts';

const head =
  '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">';
const styles =
  '<Styles><Style ss:ID="s1"><NumberFormat ss:Format="dd/mm/yyyy"/></Style><Style ss:ID="s2"><NumberFormat ss:Format="Short Date"/></Style></Styles>';
const book = (table: string): Uint8Array =>
  new TextEncoder().encode(
    `${head}${styles}<Worksheet ss:Name="People"><Table>${table}</Table></Worksheet></Workbook>`,
  );
const cell = (type: string, value: string, attributes = ''): string =>
  `<Cell${attributes}><Data ss:Type="${type}">${value}</Data></Cell>`;

describe('a workbook in one XML file', () => {
  test('is read cell by cell', async () => {
    const cells = [
      cell('String', '0919876543210'),
      cell('Number', '919876543210'),
      cell('Boolean', '1'),
      cell('Error', '#N/A'),
      cell('DateTime', '2024-03-31T00:00:00.000', ' ss:StyleID="s1"'),
      cell('DateTime', '2024-03-31T00:00:00.000', ' ss:StyleID="s2"'),
      cell('String', 'Zoë &amp; &lt;Bo&gt;', ' ss:Index="8"'),
    ];
    const sheet = await sheetOf(book(`<Row>${cells.join('')}</Row><Row ss:Index="3">${cells[0]}</Row>`));
    expect(sheet).toMatchObject({ kind: 'xml', sheetName: 'People', encoding: 'utf-8', delimiter: null });
    expect(sheet.rows.map((row) => row.cells)).toEqual([
      ['0919876543210', '919876543210', 'TRUE', '#N/A', '31/03/2024', '2024-03-31', '', 'Zoë & <Bo>'],
      [],
      ['0919876543210'],
    ]);
  });

  test('hides columns by index and span', async () => {
    const columns = '<Column ss:Index="2" ss:Hidden="1" ss:Span="1"/><Column/><Column ss:Hidden="1"/>';
    const row = `<Row>${cell('String', 'x').repeat(6)}</Row>`;
    expect((await sheetOf(book(columns + row))).hiddenColumns).toEqual([1, 2, 4]);
  });

  test.each([
    ['columns', '<Column ss:Span="2000000000"/>', 'too_many_columns'],
    ['columns by many', '<Column ss:Index="1" ss:Span="16000"/>'.repeat(100), 'too_many_columns'],
    ['cells', `<Row>${cell('Number', '1', ' ss:Index="2000000000"')}</Row>`, 'too_many_columns'],
    ['rows', `<Row ss:Index="2000000000">${cell('Number', '1')}</Row>`, 'too_many_rows'],
  ])('%s without end', async (_, table, code) => {
    expect((await problemOf(book(table))).code).toBe(code);
  });

  test('a document type with entities is not expanded', async () => {
    const bomb = head.replace('?>\n', '?>\n<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>\n');
    const bytes = new TextEncoder().encode(
      `${bomb}<Worksheet ss:Name="S"><Table><Row>${cell('String', '&b;')}</Row></Table></Worksheet></Workbook>`,
    );
    expect(await cellsOf(bytes)).toEqual([['&b;']]);
  });

  test('cut in half', async () => {
    const bytes = book(`<Row>${cell('String', 'x')}</Row>`);
    expect((await problemOf(bytes.slice(0, -60))).code).toMatch(/^(damaged|no_rows)$/);
  });
});
