import type { ColumnRole } from '../../../shared/domain/draft.ts';

/** Roles that one column at most can have: the phone, the name in either form, and the country. */
const unique: readonly (readonly ColumnRole[])[] = [['phone'], ['name', 'full_name'], ['country']];

/** Gives a column a role; the column that was the phone, the name or the country before becomes a keyword. */
export function changeRole(roles: readonly ColumnRole[], column: number, role: ColumnRole): ColumnRole[] {
  const taken = unique.find((alike) => alike.includes(role)) ?? [];
  return roles.map((old, index) => {
    if (index === column) return role;
    return taken.includes(old) ? 'keyword' : old;
  });
}
