import type { ColumnRole } from '../../../shared/domain/draft.ts';

/** Gives a column a role; the column that was the phone or the name before becomes a keyword. */
export function changeRole(roles: readonly ColumnRole[], column: number, role: ColumnRole): ColumnRole[] {
  const isUnique = role === 'phone' || role === 'name';
  return roles.map((old, index) => {
    if (index === column) return role;
    return isUnique && old === role ? 'keyword' : old;
  });
}
