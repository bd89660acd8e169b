import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ColumnSense, areOfTwoKinds } from './column-senses.ts';
import { type FileColumns, lineUpFiles } from './line-up-files.ts';

type Column = [header: string, sense?: ColumnSense | null];
const file = (...columns: Column[]): FileColumns => ({
  headers: columns.map(([header]) => header),
  senses: columns.map(([, sense]) => sense ?? null),
});
const made = (...senses: (ColumnSense | null)[]): FileColumns =>
  file(...senses.map((sense, at): Column => [`Column ${'ABCDEF'[at]!}`, sense]));
const usual = file(['Name', 'name'], ['Phone', 'phone']);

test.each<[string, FileColumns[], string[], number[][]]>([
  [
    'other words for the same thing stand under the first ones',
    [usual, file(['Mobile', 'phone'], ['Town'], ['Customer', 'name'])],
    ['Name', 'Phone', 'Town'],
    [
      [0, 1],
      [1, 2, 0],
    ],
  ],
  [
    'columns without headings too',
    [usual, made('phone', 'name', null)],
    ['Name', 'Phone', 'Column C'],
    [
      [0, 1],
      [1, 0, 2],
    ],
  ],
  [
    'a heading takes the place of a made-up one',
    [made('phone', 'name'), usual],
    ['Phone', 'Name'],
    [
      [0, 1],
      [1, 0],
    ],
  ],
  [
    'an equal heading wins, and two columns of one file never become one',
    [usual, file(['WhatsApp', 'phone'], ['Phone'])],
    ['Name', 'Phone', 'WhatsApp'],
    [
      [0, 1],
      [2, 1],
    ],
  ],
  [
    'what was put under a heading takes its namesakes of later files along',
    [usual, file(['Mobile', 'phone']), file(['Mobile'], ['Town']), file(['Mobile', 'phone'], ['Phone'])],
    ['Name', 'Phone', 'Town', 'Mobile'],
    [[0, 1], [1], [1, 2], [3, 1]],
  ],
  [
    'but not one that holds another thing',
    [usual, file(['Contact', 'phone'], ['Name', 'name']), file(['Contact', 'name'], ['Mobile', 'phone'])],
    ['Name', 'Phone'],
    [
      [0, 1],
      [1, 0],
      [0, 1],
    ],
  ],
  [
    'a made-up heading does not join different things',
    [made('name', 'phone'), made('phone', 'name'), made(null, null)],
    ['Column A', 'Column B', 'Column A', 'Column B'],
    [
      [0, 1],
      [1, 0],
      [2, 3],
    ],
  ],
  [
    'files without headings that are laid out alike go together',
    [made('name', 'phone', null), made(null, 'phone', null), made('name', 'phone', null)],
    ['Column A', 'Column B', 'Column C'],
    [
      [0, 1, 2],
      [0, 1, 2],
      [0, 1, 2],
    ],
  ],
  [
    'but not where one has its names elsewhere, or one more column',
    [made('name', 'phone', null), made(null, 'phone', 'name'), made(null, 'phone')],
    ['Column A', 'Column B', 'Column C', 'Column A', 'Column A'],
    [
      [0, 1, 2],
      [3, 1, 0],
      [4, 1],
    ],
  ],
  [
    'of blank columns one is enough',
    [made('nothing', 'name', 'phone'), made('nothing', 'phone')],
    ['Column A', 'Column B', 'Column C'],
    [
      [0, 1, 2],
      [0, 2],
    ],
  ],
  [
    'a place that holds two things takes nothing more',
    [file(['Name', 'name']), file(['Name', 'first_name']), file(['Vorname', 'first_name'])],
    ['Name', 'Vorname'],
    [[0], [0], [1]],
  ],
  [
    'an equal heading does not put numbers among names',
    [
      file(['Contact', 'name'], ['Phone', 'phone']),
      file(['Contact', 'phone'], ['Customer', 'name']),
      file(['Contact', 'phone'], ['Phone', 'name']),
      file(['Contact'], ['Phone']),
    ],
    ['Contact', 'Phone'],
    [
      [0, 1],
      [1, 0],
      [1, 0],
      [0, 1],
    ],
  ],
  [
    'nor where no other column of the files holds numbers',
    [file(['Contact', 'name']), file(['Contact', 'phone']), file(['Mobile', 'phone']), file(['Contact'])],
    ['Contact', 'Contact'],
    [[0], [1], [1], [0]],
  ],
])('%s', (_, files, headers, places) => {
  expect(lineUpFiles(files)).toEqual({ headers, places });
});

const senses = fc.constantFrom<ColumnSense | null>('phone', 'name', 'first_name', 'country', 'nothing', null);
const titles = fc.constantFrom('Name', 'Phone', 'Mobile', 'Column A', 'Column B', 'Column B (2)', 'Town');
const columns = fc.uniqueArray(fc.tuple(titles, senses), { selector: ([one]) => one, minLength: 1 });
const someFiles = fc
  .array(columns, { minLength: 1, maxLength: 6 })
  .map((drawn) => drawn.map((one) => file(...one)));

test('columns of one file stay distinct, things of two kinds too, and no place is without a column', () => {
  fc.assert(
    fc.property(someFiles, (files) => {
      const { headers, places } = lineUpFiles(files);
      expect(new Set(places.flat())).toEqual(new Set(headers.keys()));
      const held = new Map<number, ColumnSense | null>();
      for (const [nth, own] of places.entries()) {
        expect(own).toHaveLength(files[nth]!.headers.length);
        expect(new Set(own).size).toBe(own.length);
        for (const [column, place] of own.entries()) {
          const sense = files[nth]!.senses[column]!;
          expect(areOfTwoKinds(held.get(place) ?? null, sense)).toBe(false);
          if (sense !== null && sense !== 'nothing') held.set(place, sense);
        }
      }
    }),
  );
});

test('equal headings go together where nothing is known against it', () => {
  fc.assert(
    fc.property(someFiles, (files) => {
      const first = files[0]!.headers;
      const unknown = files.map(({ headers }) => file(...headers.map((header): Column => [header])));
      const { places } = lineUpFiles(unknown);
      for (const [nth, { headers }] of unknown.entries()) {
        for (const [column, one] of headers.entries()) {
          if (!first.includes(one) || one.startsWith('Column')) continue;
          expect(places[nth]![column]).toBe(first.indexOf(one));
        }
      }
    }),
  );
});
