import { expect, it } from 'vitest';
import { findEntries } from './do-not-contact.ts';
import { readNumber, readNumberLine } from './read-numbers.ts';

it.each([
  ['a number alone', '+49 1512 3456789', ['4915123456789'], []],
  ['a national number', '(202) 555-0102', ['12025550102'], []],
  ['a name beside a number', 'Ann\t+1 202 555 0102', ['12025550102'], []],
  [
    'several in a line',
    '+12025550102; +12025550103,+12025550104',
    ['12025550102', '12025550103', '12025550104'],
    [],
  ],
  ['one good, one not', '+12025550102, 12345678901234567890', ['12025550102'], ['too_long']],
  ['words alone', 'Phone number', [], ['not_digits']],
  ['nothing', '  \t ', [], []],
])('reads %s', (_, line, numbers, problems) => {
  const read = readNumberLine(line, 'US');
  expect(read.numbers).toEqual(numbers);
  expect(read.invalid.map(({ problem }) => problem)).toEqual(problems);
});

it('takes digits that cannot be confirmed as they would be sent to, and says so', () => {
  expect(readNumber('55123456789', null)).toEqual({ numbers: ['55123456789'], unconfirmed: 1, invalid: [] });
});

it('finds entries by digits however they are written, and by their source', () => {
  const entry = {
    number: '4915123456789',
    addedAtMs: 1,
    source: 'file',
    sourceName: 'Old list.xlsx',
  } as const;
  for (const search of ['', '0151 2345', '+49 (1512)', '6789', 'old LIST']) {
    expect(findEntries([entry], search)).toHaveLength(1);
  }
  expect(findEntries([entry], '0049151')).toHaveLength(1);
  expect(findEntries([entry], 'new')).toHaveLength(0);
});
