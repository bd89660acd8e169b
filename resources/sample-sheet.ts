import { type CellObject, type DenseWorkSheet, utils, write } from 'xlsx';
import { type SampleRow, sampleHeaders, sampleRows } from './sample-rows.ts';

/** The cells of one row; a number typed as a number stays one, as it does in Excel. */
function cellsOf([name, mobile, city, orderNo, amountDue, dueDate]: SampleRow): CellObject[] {
  const cells: CellObject[] = [];
  if (name) cells[0] = { t: 's', v: name };
  if (typeof mobile === 'number') cells[1] = { t: 'n', v: mobile };
  else if (mobile) cells[1] = { t: 's', v: mobile };
  cells[2] = { t: 's', v: city };
  cells[3] = { t: 's', v: orderNo };
  cells[4] = { t: 'n', v: amountDue, z: '#,##0.00' };
  cells[5] = { t: 'n', v: Date.parse(dueDate) / 86_400_000 + 25_569, z: 'dd/mm/yyyy' };
  return cells;
}

/**
 * The sample contact sheet as an xlsx, the same bytes each time: a small shop's list of made-up people with every kind
 * of row that real lists have. Numbers are either reserved for fiction (US 555-01xx, the Australian drama ranges) or the
 * library's example numbers, each used as it is: a neighbour of an example number belongs to somebody.
 */
export function makeSample(): Uint8Array {
  const header = sampleHeaders.map((text): CellObject => ({ t: 's', v: text }));
  const data = [header, ...sampleRows.map((row) => (row === 'empty' ? [] : cellsOf(row)))];
  const range = utils.encode_range({ s: { r: 0, c: 0 }, e: { r: data.length - 1, c: header.length - 1 } });
  const sheet: DenseWorkSheet = {
    '!data': data,
    '!ref': range,
    '!cols': [24, 26, 16, 10, 12, 12].map((wch) => ({ wch })),
    '!rows': sampleRows.reduce<{ hidden?: boolean }[]>((rows, row, index) => {
      if (row !== 'empty' && row[6] === 'hidden') rows[index + 1] = { hidden: true };
      return rows;
    }, []),
    '!autofilter': { ref: range },
  };
  // Its own table of formats: without one SheetJS writes those of whichever workbook it read last.
  const workbook = Object.assign(utils.book_new(), { SSF: { 0: 'General' } });
  utils.book_append_sheet(workbook, sheet, 'Orders');
  const bytes: ArrayBuffer = write(workbook, {
    type: 'array',
    bookType: 'xlsx',
    bookSST: true,
    compression: true,
  });
  return new Uint8Array(bytes);
}
