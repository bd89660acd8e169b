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

test('a name that is split is still the one name', () => {
  expect(changeRole(['full_name', 'phone', 'keyword'], 2, 'name')).toEqual(['keyword', 'phone', 'name']);
  expect(changeRole(['name', 'phone', 'keyword'], 0, 'full_name')).toEqual(['full_name', 'phone', 'keyword']);
});
