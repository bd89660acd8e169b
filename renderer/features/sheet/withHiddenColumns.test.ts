import { expect, test } from 'vitest';
import type { ColumnRole } from '../../../shared/domain/draft.ts';
import { withHiddenColumns } from './withHiddenColumns.ts';

const roles: ColumnRole[] = ['phone', 'full_name', 'country', 'keyword', 'leave_out'];
const hidden = [1, 2, 4];

test('hidden columns that are left out and used again are what they were before', () => {
  const left = withHiddenColumns({ columnRoles: roles, rolesWithHidden: [] }, hidden, false);
  expect(left.columnRoles).toEqual(['phone', 'leave_out', 'leave_out', 'keyword', 'leave_out']);
  expect(withHiddenColumns(left, hidden, true)).toEqual({ columnRoles: roles, rolesWithHidden: [] });
});

test('what became the name meanwhile stays the name', () => {
  const left = withHiddenColumns({ columnRoles: roles, rolesWithHidden: [] }, hidden, false);
  const changed = { ...left, columnRoles: left.columnRoles.with(3, 'name') };
  expect(withHiddenColumns(changed, hidden, true).columnRoles).toEqual([
    'phone',
    'keyword',
    'country',
    'name',
    'leave_out',
  ]);
});

test('hidden columns of which nothing is remembered become keywords', () => {
  const columnRoles: ColumnRole[] = ['phone', 'leave_out'];
  expect(withHiddenColumns({ columnRoles, rolesWithHidden: [] }, [1], true).columnRoles).toEqual([
    'phone',
    'keyword',
  ]);
});
