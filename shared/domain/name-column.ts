import type { ColumnRole } from './draft.ts';

/** Index of the column with the names of people; -1 if there is none. */
export function nameColumnOf(roles: readonly ColumnRole[]): number {
  return roles.findIndex((role) => role === 'name' || role === 'full_name');
}
