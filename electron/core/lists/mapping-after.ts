import type { ListMapping } from '../../../shared/contract/lists.ts';
import type { ColumnRole } from '../../../shared/domain/draft.ts';
import { foldKeyword } from '../../../shared/domain/fold.ts';
import type { ImportWay } from '../../../shared/domain/import-again/counts.ts';
import type { ComparedLists } from './compare-lists.ts';

/** What the columns of a list are after an import; null where the owner never said. */
export function mappingAfter(compared: ComparedLists, way: ImportWay): ListMapping | null {
  const { list, file, mapping, columns, comparison } = compared;
  if (!mapping) return null;
  const countryWords = comparison.countryWords();
  if (way === 'replace') {
    const roleAt = (place: number): ColumnRole => mapping.columnRoles[place] ?? 'keyword';
    return {
      ...mapping,
      columnRoles: file.headers.map((_, column) => roleAt(columns.places[column]!)),
      countryWords,
    };
  }
  return {
    ...mapping,
    columnRoles: rolesFor(columns.headers, list.headers, mapping.columnRoles),
    countryWords,
  };
}

/** The roles that columns have, for headers of which some are new and some may be gone. */
export function rolesFor(
  headers: readonly string[],
  before: readonly string[],
  roles: readonly ColumnRole[],
): ColumnRole[] {
  const known = new Map(before.map((header, column) => [foldKeyword(header), roles[column]]));
  return headers.map((header) => known.get(foldKeyword(header)) ?? 'keyword');
}
