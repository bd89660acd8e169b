import { expect, test } from 'vitest';
import { headersBeforeOwn, leaveOutOwn } from './own-columns.ts';

const own = ['Row', 'Reason'];

test('columns of ours are known where they stand last, also beside others of the same name', () => {
  expect(headersBeforeOwn(['Name', 'Phone', 'Row', 'Reason'], own)).toEqual(['Name', 'Phone']);
  expect(headersBeforeOwn(['Row', 'Phone', 'row (2)', 'REASON'], own)).toEqual(['Row', 'Phone']);
  expect(headersBeforeOwn(['Row', 'Reason', 'Phone'], own)).toBeNull();
  expect(headersBeforeOwn(['Row', 'Reason'], own)).toBeNull();
  expect(headersBeforeOwn(['Reason'], own)).toBeNull();
  expect(leaveOutOwn(['name', 'phone', 'keyword', 'phone'], 2)).toEqual([
    'name',
    'phone',
    'leave_out',
    'leave_out',
  ]);
});
