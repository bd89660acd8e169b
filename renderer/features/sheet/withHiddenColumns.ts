import type { ColumnRole } from '../../../shared/domain/draft.ts';

/** The roles with the hidden columns used as keywords, or left out. */
export function withHiddenColumns(
  roles: readonly ColumnRole[],
  hidden: readonly number[],
  isUsed: boolean,
): ColumnRole[] {
  return roles.map((role, column) => {
    if (!hidden.includes(column)) return role;
    return isUsed ? 'keyword' : 'leave_out';
  });
}
