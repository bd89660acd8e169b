import type { ColumnRole } from '../../../shared/domain/draft.ts';

const unique: ReadonlySet<ColumnRole> = new Set(['phone', 'name', 'country']);

/** Gives a column a role; the column that was the phone, the name or the country before becomes a keyword. */
export function changeRole(roles: readonly ColumnRole[], column: number, role: ColumnRole): ColumnRole[] {
  return roles.map((old, index) => {
    if (index === column) return role;
    return unique.has(role) && old === role ? 'keyword' : old;
  });
}
