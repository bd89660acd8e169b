import { expect, test } from 'vitest';
import { contactsBelow } from './sheet-contacts.ts';
import type { SheetRow } from './sheet-row.ts';

const row = (rowNumber: number, ...cells: string[]): SheetRow => ({ rowNumber, cells, hidden: false });

test('rows above the headings are no contacts, blank rows in between are', () => {
  const sheet = [
    row(1, 'March list'),
    row(2, 'Name', 'Phone'),
    row(3, 'Asha', '1'),
    row(4),
    row(5, 'Ravi', '2'),
  ];
  const { headers, rows } = contactsBelow(sheet, 1);
  expect(headers).toEqual(['Name', 'Phone']);
  expect(rows.map((contact) => contact.rowNumber)).toEqual([3, 4, 5]);
});

test('every column in use has a header, also where the heading row is shorter', () => {
  const { headers } = contactsBelow([row(1, 'Name'), row(2, 'Asha', '1', '')], 0);
  expect(headers).toEqual(['Name', 'Column B', 'Column C']);
});

test('a sheet without headings starts with its first row', () => {
  const { headers, rows } = contactsBelow([row(1, 'Asha', '1')], null);
  expect(headers).toEqual(['Column A', 'Column B']);
  expect(rows).toHaveLength(1);
});

test('headings without rows give no contacts', () => {
  expect(contactsBelow([row(1, 'Name', 'Phone'), row(2)], 0).rows).toEqual([]);
});
