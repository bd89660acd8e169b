import type { ColumnRole } from './draft.ts';
import { firstNameOf } from './first-name.ts';
import { foldKeyword, keywordOf } from './fold.ts';
import { nameColumnOf } from './name-column.ts';

/** A keyword and the column it stands for; `derive` makes its value of the cell where that is not the cell itself. */
export interface KeywordColumn {
  keyword: string;
  column: number;
  derive: ((cell: string) => string) | null;
}

/** The keyword that a Name column with whole names answers to as well. */
export const firstNameKeyword = 'first name';

/** Keywords a sheet offers with their columns: every header not left out, then the words that roles answer to where no header is so called. */
export function keywordColumns(headers: readonly string[], roles: readonly ColumnRole[]): KeywordColumn[] {
  const all = headers.map((header, column) => ({ keyword: keywordOf(header), column, derive: null }));
  const headerNames = new Set(headers.map(foldKeyword));
  const own: KeywordColumn[] = [
    { keyword: 'name', column: nameColumnOf(roles), derive: null },
    { keyword: 'phone', column: roles.indexOf('phone'), derive: null },
    { keyword: firstNameKeyword, column: roles.indexOf('full_name'), derive: firstNameOf },
  ];
  return [
    ...all.filter(({ keyword, column }) => keyword !== '' && roles[column] !== 'leave_out'),
    ...own.filter(
      ({ keyword, column }) => column !== -1 && column < headers.length && !headerNames.has(keyword),
    ),
  ];
}
