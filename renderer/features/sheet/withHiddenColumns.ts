import type { ColumnRole, Draft } from '../../../shared/domain/draft.ts';

type Roles = Pick<Draft, 'columnRoles' | 'rolesWithHidden'>;

/** The roles with the hidden columns left out, or used again as what they were before. */
export function withHiddenColumns(
  { columnRoles, rolesWithHidden }: Roles,
  hidden: readonly number[],
  isUsed: boolean,
): Roles {
  if (!isUsed) {
    const left = columnRoles.map((role, column): ColumnRole =>
      hidden.includes(column) ? 'leave_out' : role,
    );
    return { columnRoles: left, rolesWithHidden: columnRoles };
  }
  const taken = new Set(columnRoles.map(kind));
  const back = (column: number): ColumnRole => {
    const before = rolesWithHidden[column] ?? 'keyword';
    // Meanwhile another column may have become the name or the country.
    return before === 'keyword' || before === 'leave_out' || !taken.has(kind(before)) ? before : 'keyword';
  };
  const used = columnRoles.map((role, column) => (hidden.includes(column) ? back(column) : role));
  return { columnRoles: used, rolesWithHidden: [] };
}

/** A name is one name whether it is split or not. */
function kind(role: ColumnRole): ColumnRole {
  return role === 'full_name' ? 'name' : role;
}
