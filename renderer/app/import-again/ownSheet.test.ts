import { expect, test } from 'vitest';
import { utils, write } from 'xlsx';
import type { WorkbenchClient } from '../../api/workbench.ts';
import { createHandlers } from '../../workers/handlers.ts';
import { ownSheet } from './ownSheet.ts';

const turn = { isStale: () => false, progress: () => undefined, preview: () => undefined };
const headers = ['Name', 'Phone'];

async function found(sheets: Record<string, string[][]>, sheetName: string) {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows), name);
  }
  const file = new Blob([write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer]);
  const handlers = createHandlers();
  const outcome = await handlers['file.read']({ file, fileName: 'march.xlsx' }, turn);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  const ask = ((name: 'file.choose', input: object) =>
    Promise.resolve(handlers[name](input, turn))) as WorkbenchClient['ask'];
  const view = await ownSheet(ask, outcome.view, { sheetName, headers });
  expect(await handlers['rows.view'](null, turn)).toEqual(view);
  return { guessedRow: outcome.view.headerRow, view };
}

const people = (name: string): string[][] => [headers, [name, '+12025550101']];

test('of several sheets with contacts, the one the list came from is read', async () => {
  const sheets = { Suppliers: people('Sam'), Clients: people('Cleo') };
  expect((await found(sheets, 'Clients')).view.sheetName).toBe('Clients');
  expect((await found(sheets, 'Gone')).view.sheetName).toBe('Suppliers');
});

test('a sheet of that name with other headings, or none at all, is left for the one with contacts', async () => {
  const other = { Clients: people('Cleo'), Sheet1: [['Read', 'me']] };
  expect((await found(other, 'Sheet1')).view.sheetName).toBe('Clients');
  const blank = { Clients: people('Cleo'), Sheet1: [] };
  expect((await found(blank, 'Sheet1')).view.sheetName).toBe('Clients');
});

test('the row with the headings of the list is taken, wherever the file has it', async () => {
  const twice = [headers, ['First name', 'Mobile number'], ['Cleo', '+12025550101']];
  const alone = await found({ Clients: twice }, 'Clients');
  expect(alone.guessedRow).toBe(2);
  expect(alone.view).toMatchObject({ headerRow: 1, headers, rowCount: 2 });
  const beside = await found({ Suppliers: people('Sam'), Clients: twice }, 'Clients');
  expect(beside.view).toMatchObject({ sheetName: 'Clients', headerRow: 1, headers });
});

test('a row that only looks like the headings of the list leaves those that were guessed', async () => {
  const rows = [['Mobile', 'Who'], ['Name'], ['+12025550101', 'Cleo'], ['+12025550102', 'Sam']];
  const { guessedRow, view } = await found({ Clients: rows }, 'Clients');
  expect(view).toMatchObject({ headerRow: guessedRow, headers: ['Mobile', 'Who'] });
});
