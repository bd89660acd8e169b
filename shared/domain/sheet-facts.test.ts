import { expect, test } from 'vitest';
import { sheetFacts } from './sheet-facts.ts';

const rows = (from: number, ...cells: string[][]) =>
  cells.map((row, index) => ({ rowNumber: from + index, cells: row, hidden: false }));

test('titles, blank rows, errors, lost digits and totals are told with their rows', () => {
  const contacts = rows(
    4,
    ['Ana', '+5511987654321', '#N/A'],
    [],
    ['Ben', '9.19877E+15', '#SPILL!'],
    ['', 'Total:', '5'],
  );
  expect(sheetFacts(rows(1, ['March'], []), contacts)).toEqual({
    titleRows: 1,
    blankRows: { count: 1, firstRow: 5 },
    totalRows: [{ rowNumber: 7, text: 'Total:' }],
    errorCells: { count: 2, firstRow: 4 },
    lostDigits: { count: 1, firstRow: 6 },
    unreadable: { count: 0, firstRow: 0 },
  });
});

test('cells with broken letters are told', () => {
  const contacts = rows(2, ['Ana', 'Brasília'], ['Jo\ufffd', 'S\ufffd']);
  expect(sheetFacts([], contacts).unreadable).toEqual({ count: 2, firstRow: 3 });
});

test.each(['#N/D', '#¡VALOR!', '#¿NOMBRE?', '#NOME?', '#NÚM!', '#VALEUR!', '#NV', '#BEZUG!', '#ERROR!'])(
  'the error %s of another Excel is one too',
  (error) => {
    expect(sheetFacts([], rows(2, ['Ana', error])).errorCells).toEqual({ count: 1, firstRow: 2 });
  },
);

test('a number that an Excel with a decimal comma has cut short is told', () => {
  const contacts = rows(2, ['Ana', '9,19877E+11'], ['Ben', '+5511987654321']);
  expect(sheetFacts([], contacts).lostDigits).toEqual({ count: 1, firstRow: 2 });
});

test.each(['TOTAL', 'Grand Total', 'Gesamt', 'Summe:', '合計', 'Итого', 'Soma', 'المجموع'])(
  'a last row that starts with %s looks like a total',
  (word) => {
    expect(sheetFacts([], rows(2, ['Ana', '1'], [word, '1'])).totalRows).toHaveLength(1);
  },
);

test('people whose names begin like totals, and totals far above the end, are not told as such', () => {
  const contacts = rows(2, ['Total', '1'], ['Summer', '1'], ['Sumathi', '2'], ['Total Sports Ltd', '3']);
  expect(sheetFacts([], contacts).totalRows).toEqual([]);
});

test('words that only contain signs of errors are left alone', () => {
  const { errorCells, lostDigits } = sheetFacts(
    [],
    rows(2, ['#1 customer', 'SIZE E+1', '#hash', '1E+', '#sale!', '#NOME']),
  );
  expect([errorCells.count, lostDigits.count]).toEqual([0, 0]);
});
