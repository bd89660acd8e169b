import { expect, test } from 'vitest';
import { utils, write } from 'xlsx';
import { sheetOf } from '../../test/fixtures/read.ts';

const notes = [['How to use this file'], ['Ask Maya before changing anything'], ['Budget', '1200']];
const people = [
  ['Name', 'Mobile'],
  ['Ana', '+5511987654321'],
  ['Ben', '+447400123456'],
];

function workbook(sheets: Record<string, string[][]>, hidden: readonly string[] = []): Uint8Array {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows), name);
  }
  book.Workbook = { Sheets: Object.keys(sheets).map((name) => ({ Hidden: hidden.includes(name) ? 1 : 0 })) };
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

test.each([
  ['notes before the people', workbook({ Notes: notes, More: notes, People: people }), 'People'],
  ['the first has numbers too', workbook({ Old: people, People: people }), 'Old'],
  ['nowhere a number', workbook({ Notes: notes, More: notes }), 'Notes'],
  ['numbers on a hidden sheet only', workbook({ Notes: notes, Archive: people }, ['Archive']), 'Notes'],
])('a workbook opens on the sheet with phone numbers: %s', async (_, bytes, expected) => {
  expect((await sheetOf(bytes)).sheetName).toBe(expected);
});

test('a sheet that was asked for stays, whatever is on it', async () => {
  const bytes = workbook({ Notes: notes, People: people });
  expect((await sheetOf(bytes, { sheetName: 'Notes' })).sheetName).toBe('Notes');
});
