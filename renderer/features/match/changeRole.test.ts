import { expect, test } from 'vitest';
import { changeRole } from './changeRole.ts';

test('a sheet has one phone column: the old one becomes a keyword', () => {
  expect(changeRole(['name', 'phone', 'keyword'], 2, 'phone')).toEqual(['name', 'keyword', 'phone']);
});

test('any number of columns can be left out', () => {
  expect(changeRole(['name', 'phone', 'leave_out'], 0, 'leave_out')).toEqual([
    'leave_out',
    'phone',
    'leave_out',
  ]);
});
