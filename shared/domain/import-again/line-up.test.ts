import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guessRoles } from '../columns.ts';
import type { LinedUpColumns } from './line-up.ts';
import { headersAfterReplace, lineUpColumns } from './line-up.ts';
import { seeColumns } from './see-columns.ts';

const people = ['Ann Lee', 'Ben Ode', 'Cleo Ray', 'Dan Fox', 'Eve Kim', 'Flo Roy'];
const mobile = (nth: number): string => `98${String(76_543_210 + ((nth * 7_919_317) % 20_000_000))}`;
const kinds = {
  person: (nth: number) => people[nth]!,
  mobile,
  other: (nth: number) => mobile(nth + 9),
  id: (nth: number) => `${nth + 1}`,
  town: (nth: number) => ['Pune', 'Agra', 'Pune'][nth % 3]!,
  country: (nth: number) => ['India', 'Nepal', 'India'][nth % 3]!,
  blank: () => '',
};
type Kind = keyof typeof kinds;
type Column = Kind | [header: string, kind: Kind];

/** Columns as they are seen; those without a heading get the made-up one of their place. */
function seen(...columns: Column[]) {
  const headers = columns.map((column, at) =>
    typeof column === 'string' ? `Column ${'ABCDEF'[at]!}` : column[0],
  );
  const samples = people.map((_, nth) => ({
    rowNumber: nth + 1,
    cells: columns.map((column) => kinds[typeof column === 'string' ? column : column[1]](nth)),
    hidden: false,
  }));
  return seeColumns(headers, samples, { roles: guessRoles(headers, samples, 'IN'), country: 'IN' });
}

function linedUp(phoneColumn: number, list: Column[], file: Column[]): LinedUpColumns {
  return lineUpColumns({ ...seen(...list), phoneColumn }, seen(...file));
}

describe('the places in the list of the columns of a newer file', () => {
  test.each<[string, number, Column[], Column[], number[]]>([
    ['without headings, turned around', 1, ['person', 'mobile'], ['mobile', 'person'], [1, 0]],
    [
      'without headings, laid out alike',
      1,
      ['person', 'mobile', 'town'],
      ['person', 'mobile', 'town'],
      [0, 1, 2],
    ],
    [
      'laid out alike, where the owner chose another Phone than would be guessed',
      2,
      ['person', 'mobile', 'other'],
      ['person', 'mobile', 'other'],
      [0, 1, 2],
    ],
    [
      'laid out alike, where only the owner knows the numbers of the list',
      1,
      ['person', 'id', 'town'],
      ['person', 'mobile', 'town'],
      [0, 1, 2],
    ],
    [
      'what is unknown is not put under a made-up heading of the same name',
      1,
      ['person', 'mobile', 'town'],
      ['mobile', 'person', 'town'],
      [1, 0, 3],
    ],
    [
      'nor where one more column may have been put in before it',
      1,
      ['person', 'mobile', 'town'],
      ['person', 'mobile', 'town', 'town'],
      [0, 1, 3, 4],
    ],
    [
      'but where a heading of the list, or of the file, comes next',
      1,
      ['person', 'mobile', 'town', ['From file', 'town']],
      ['person', 'mobile', 'town'],
      [0, 1, 2],
    ],
    [
      'or comes last before it',
      2,
      ['town', ['Name', 'person'], ['Phone', 'mobile']],
      ['town', ['Name', 'person'], ['Phone', 'mobile'], 'town'],
      [0, 1, 2, 3],
    ],
    [
      'with headings for a list without',
      0,
      ['mobile', 'person'],
      [
        ['Name', 'person'],
        ['Phone', 'mobile'],
        ['City', 'town'],
      ],
      [1, 0, 2],
    ],
    [
      'with other headings',
      1,
      [
        ['Name', 'person'],
        ['Phone', 'mobile'],
        ['Country', 'country'],
      ],
      [
        ['Pays', 'country'],
        ['Mobile', 'mobile'],
        ['Full name', 'person'],
      ],
      [2, 1, 0],
    ],
    [
      'an equal heading wins over what it holds',
      1,
      [
        ['Name', 'person'],
        ['Phone', 'mobile'],
      ],
      [
        ['WhatsApp', 'other'],
        ['Phone', 'mobile'],
      ],
      [2, 1],
    ],
    [
      'two columns of numbers without a heading: in doubt',
      1,
      ['person', 'mobile'],
      ['person', 'mobile', 'other'],
      [0, 2, 3],
    ],
    [
      'which a heading that says Phone ends',
      1,
      ['person', 'mobile'],
      [
        ['Other', 'other'],
        ['Who', 'person'],
        ['Phone', 'mobile'],
      ],
      [2, 3, 1],
    ],
    [
      'another Phone than would be guessed, and not laid out alike: in doubt',
      2,
      ['person', 'mobile', 'other'],
      ['mobile', 'person'],
      [3, 0],
    ],
    ['blank columns at the left', 2, ['blank', 'person', 'mobile'], ['blank', 'mobile', 'person'], [0, 2, 1]],
  ])('%s', (_, phoneColumn, list, file, places) => {
    expect(linedUp(phoneColumn, list, file).places).toEqual(places);
  });
});

test('what stands under another heading is told, and what is new gets a heading of its own', () => {
  const columns = linedUp(1, ['person', 'mobile', 'town'], ['mobile', 'person', 'town']);
  expect(columns).toMatchObject({
    headers: ['Column A', 'Column B', 'Column C', 'Column C (2)'],
    added: ['Column C (2)'],
    missing: ['Column C'],
    phoneHeader: 'Column A',
    putUnder: [{ header: 'Column B', under: 'Column A' }],
  });
  expect(headersAfterReplace(['Column A', 'Column B', 'Column C'], columns)).toEqual([
    'Column B',
    'Column A',
    'Column C (2)',
  ]);
});

test('no column of a file is lost, whatever the columns are', () => {
  const kind = fc.constantFrom(...(Object.keys(kinds) as Kind[]));
  const header = fc.constantFrom('Name', 'Phone', 'Mobile', 'City', 'From file');
  const one = fc.oneof(kind, fc.tuple(header, kind));
  const columns = fc.uniqueArray(one, {
    selector: (column) => (typeof column === 'string' ? Symbol(column) : column[0]),
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(columns, columns, fc.nat(5), (list, file, nth) => {
      const { headers, places, added, missing } = linedUp(nth % list.length, list, file);
      expect(new Set(places).size).toBe(file.length);
      expect(new Set(headers).size).toBe(headers.length);
      expect(headers).toHaveLength(list.length + added.length);
      expect(headers.filter((_, place) => !places.includes(place))).toEqual(missing);
    }),
  );
});
