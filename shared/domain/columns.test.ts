import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rowsOf } from '../../test/fixtures/sheet-rows.ts';
import { columnLetter, guessHeaderRow, headerKey, uniqueHeaders } from './columns.ts';
import { foldKeyword } from './fold.ts';

describe('guessHeaderRow', () => {
  const data = [
    ['Asha', '9876543210', 'Pune'],
    ['Ravi', '9876500000', 'Delhi'],
  ];
  test.each<[string, string[][], number | null]>([
    ['first row', [['Name', 'Phone', 'City'], ...data], 0],
    ['after titles', [['Diwali list'], [], ['Name', 'Phone', 'City'], ...data], 2],
    ['after a dated title', [['Printed', '12/05/2024', ''], ['Name', 'Phone', 'City'], ...data], 1],
    ['after a title with a number', [['Shop 9876543210'], ['Name', 'Phone', 'City'], ...data], 1],
    ['unknown words', [['Kosename', 'Rufnr', 'Ort'], ...data], 0],
    ['years as headers', [['Name', 'Mobile', '2024'], ...data], 0],
    ['no header', data, null],
    ['no header, damaged numbers', [['Asha', '9.19877E+11', 'Pune']], null],
    ['no header, a later row without number', [...data, ['Mira', 'none', 'Agra']], null],
    ['first person without number', [['Name', 'Phone', 'City'], ['Mira', '', 'Agra'], ...data], 0],
    ['one column', [['My people'], ['Phone'], ['9876543210']], 1],
    ['header only', [['Name', 'Phone']], 0],
    [
      'small numbers',
      [
        ['Asha', '25'],
        ['Ravi', '26'],
      ],
      null,
    ],
    ['a total below people without numbers', [['March'], ['Name', 'Due'], ['Ana', '5'], ['Total', '5']], 1],
    [
      'a heading that says total',
      [
        ['Total', 'Name'],
        ['5', 'Ana'],
      ],
      0,
    ],
    ['empty', [], null],
    ['blank rows', [[], ['', ' ']], null],
    ['Hindi', [['नाम', 'मोबाइल नंबर', 'शहर'], ...data], 0],
  ])('%s', (_, lines, expected) => {
    expect(guessHeaderRow(rowsOf(...lines))).toBe(expected);
  });
});

describe('headers', () => {
  test('column letters', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnLetter)).toEqual([
      'A',
      'Z',
      'AA',
      'AZ',
      'BA',
      'ZZ',
      'AAA',
    ]);
  });

  test('empty and repeated headers', () => {
    expect(uniqueHeaders([' Name ', '', 'name', 'NAME', 'Column F', '', 'Name (2)', 'Name:'])).toEqual([
      'Name',
      'Column B',
      'name (3)',
      'NAME (4)',
      'Column F',
      'Column F (2)',
      'Name (2)',
      'Name: (5)',
    ]);
  });

  test('headers become different keywords, and doing it again changes nothing', () => {
    const header = fc.oneof(
      fc.constantFrom(
        '',
        'a',
        'A',
        'a (2)',
        'a:',
        'Column B',
        'é',
        'e\u0301',
        'x'.repeat(300),
        `${'x'.repeat(299)}y`,
      ),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(header), (headers) => {
        const unique = uniqueHeaders(headers);
        expect(new Set(unique.map(foldKeyword)).size).toBe(headers.length);
        expect(unique.every((text) => foldKeyword(text) !== '')).toBe(true);
        expect(uniqueHeaders(unique)).toEqual(unique);
      }),
    );
  });

  test('the key ignores case, outer white space and the form of accents, not order', () => {
    expect(headerKey([' Name', 'Tele\u0301fono'])).toBe(headerKey(['NAME ', 'Tel\u00e9fono']));
    expect(headerKey(['Name', 'Phone'])).not.toBe(headerKey(['Phone', 'Name']));
    expect(headerKey(['a', 'b'])).toBe('a\u001fb');
  });
});
