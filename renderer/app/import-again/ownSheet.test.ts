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
  const ask = ((name: 'file.choose', choice: object) =>
    Promise.resolve(handlers[name](choice, turn))) as WorkbenchClient['ask'];
  const view = await ownSheet(ask, outcome.view, { sheetName, headers });
  return { shown: view.sheetName, onBench: (await handlers['rows.view'](null, turn)).sheetName };
}

const people = (name: string): string[][] => [headers, [name, '+12025550101']];

test('of several sheets with contacts, the one the list came from is read', async () => {
  const sheets = { Suppliers: people('Sam'), Clients: people('Cleo') };
  expect(await found(sheets, 'Clients')).toEqual({ shown: 'Clients', onBench: 'Clients' });
  expect(await found(sheets, 'Gone')).toEqual({ shown: 'Suppliers', onBench: 'Suppliers' });
});

test('a sheet of that name with other headings, or none at all, is left for the one with contacts', async () => {
  const other = { Clients: people('Cleo'), Sheet1: [['Read', 'me']] };
  expect(await found(other, 'Sheet1')).toEqual({ shown: 'Clients', onBench: 'Clients' });
  const blank = { Clients: people('Cleo'), Sheet1: [] };
  expect(await found(blank, 'Sheet1')).toEqual({ shown: 'Clients', onBench: 'Clients' });
});
