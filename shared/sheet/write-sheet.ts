import { utils, write, type CellObject, type DenseWorkSheet } from 'xlsx';

const narrowest = 8;
const widest = 60;

/** An xlsx with every cell as text, so that numbers keep their zeros and nothing becomes a formula. */
export function writeSheet(sheetName: string, rows: readonly (readonly string[])[]): Uint8Array {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 1);
  const sheet: DenseWorkSheet = {
    '!data': rows.map((row) => row.map((text): CellObject => ({ t: 's', v: text, z: '@' }))),
    '!ref': utils.encode_range({ s: { r: 0, c: 0 }, e: { r: Math.max(rows.length, 1) - 1, c: columns - 1 } }),
    '!cols': columnWidths(rows, columns),
  };
  // Its own table of formats: without one SheetJS writes those of whichever workbook it read last.
  const workbook = Object.assign(utils.book_new(), { SSF: { 0: 'General', 49: '@' } });
  utils.book_append_sheet(workbook, sheet, safeName(sheetName));
  const bytes: ArrayBuffer = write(workbook, {
    type: 'array',
    bookType: 'xlsx',
    bookSST: true,
    compression: true,
  });
  return new Uint8Array(bytes);
}

function columnWidths(rows: readonly (readonly string[])[], columns: number): { wch: number }[] {
  const widths = Array.from({ length: columns }, () => narrowest);
  for (const row of rows) {
    row.forEach((text, column) => {
      widths[column] = Math.min(widest, Math.max(widths[column] ?? narrowest, text.length + 2));
    });
  }
  return widths.map((wch) => ({ wch }));
}

/** A sheet name as Excel allows it: 31 characters, none of its special ones. */
function safeName(name: string): string {
  const clean = name
    .replace(/[\\/?*[\]:]/g, ' ')
    .replace(/^'+|'+$/g, '')
    .trim()
    .slice(0, 31);
  return clean || 'Sheet1';
}
