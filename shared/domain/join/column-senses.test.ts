import { describe, expect, test } from 'vitest';
import { madeHeader } from '../column-letter.ts';
import { guessRoles } from '../columns.ts';
import type { ColumnRole } from '../draft.ts';
import type { SheetRow } from '../sheet-row.ts';
import { columnSenses } from './column-senses.ts';

const people = ['Ann Lee', 'Ben Ode', 'Cleo Ray', 'Dan Fox', 'Eve Kim', 'Flo Roy'];
const mobile = (index: number): string => `98${String(76_543_210 + ((index * 7_919_317) % 20_000_000))}`;
const idNumber = (index: number): string => `12${String(345_678_901 + ((index * 79_193_173) % 600_000_000))}`;
const column = {
  person: (index: number) => people[index]!,
  first: (index: number) => people[index]!.split(' ')[0]!,
  mobile,
  other: (index: number) => mobile(index + 9),
  idNumber,
  town: (index: number) => ['Pune', 'Agra', 'Pune'][index % 3]!,
  aTown: (index: number) => ['Pune', 'Agra', 'Delhi', 'Surat', 'Kochi', 'Goa'][index]!,
  country: (index: number) => ['India', 'Nepal', 'India'][index % 3]!,
  state: (index: number) => ['Active', 'Gone'][index % 2]!,
  blank: () => '',
};

function sensesOf(columns: Record<string, keyof typeof column>): (string | null)[] {
  const headers = Object.keys(columns);
  const kinds = Object.values(columns);
  const samples = people.map((_, index) => ({
    rowNumber: index + 1,
    cells: kinds.map((kind) => column[kind](index)),
    hidden: false,
  }));
  return columnSenses(headers, samples, { roles: guessRoles(headers, samples, 'IN'), country: 'IN' });
}

describe('what a column holds beyond doubt', () => {
  test.each<[Parameters<typeof sensesOf>[0], (string | null)[]]>([
    [
      { Name: 'person', Phone: 'mobile', City: 'town', Country: 'country' },
      ['name', 'phone', null, 'country'],
    ],
    [{ Customer: 'person', WhatsApp: 'mobile' }, ['name', 'phone']],
    [{ 'Column A': 'person', 'Column B': 'mobile', 'Column C': 'town' }, ['name', 'phone', null]],
    [{ Name: 'first', Surname: 'town', Mobile: 'mobile' }, ['first_name', 'last_name', 'phone']],
    [{ Vorname: 'first', Nachname: 'town', Handy: 'mobile' }, ['first_name', 'last_name', 'phone']],
    [{ Phone: 'blank' }, ['phone']],
  ])('%j', (columns, expected) => {
    expect(sensesOf(columns)).toEqual(expected);
  });

  test.each<[string, Parameters<typeof sensesOf>[0], (string | null)[]]>([
    ['a number of somebody else', { Name: 'person', 'Emergency phone': 'mobile' }, ['name', null]],
    ['long numbers without a word for phone', { Name: 'person', Registro: 'idNumber' }, ['name', null]],
    ['words under a word for people', { Customer: 'state', Phone: 'mobile' }, [null, 'phone']],
    [
      'two that may be the name',
      { Customer: 'person', Contact: 'aTown', Phone: 'mobile' },
      [null, null, 'phone'],
    ],
    ['a family name called name', { Nom: 'person', Prénom: 'first' }, [null, 'first_name']],
    ['towns that read as names', { 'Column A': 'person', 'Column B': 'aTown' }, [null, null]],
    ['two whole names', { Name: 'person', 'Full name': 'person' }, [null, null]],
  ])('not %s', (_, columns, expected) => {
    expect(sensesOf(columns)).toEqual(expected);
  });

  test('the second number is not for messages', () => {
    expect(sensesOf({ Phone: 'mobile', WhatsApp: 'other' })).toEqual([null, 'phone']);
  });
});

test('a sheet of many columns is looked through a few times, not once for each of them', () => {
  const headers = Array.from({ length: 100 }, (_, index) => madeHeader(index));
  let looks = 0;
  const row = (name: string, index: number): SheetRow => ({
    rowNumber: index + 1,
    get cells() {
      looks += 1;
      return headers.map(() => name);
    },
    hidden: false,
  });
  const roles = headers.map((): ColumnRole => 'keyword');
  expect(columnSenses(headers, people.map(row), { roles, country: 'IN' })).toEqual(headers.map(() => null));
  expect(looks).toBeLessThan(headers.length * people.length * 3);
});
