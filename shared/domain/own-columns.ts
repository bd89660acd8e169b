import type { ColumnRole } from './draft.ts';
import { foldKeyword } from './fold.ts';

/** The headings before the program's own columns, which stand last where a sheet was saved by it; null where they do not. */
export function headersBeforeOwn(headers: readonly string[], own: readonly string[]): string[] | null {
  const from = headers.length - own.length;
  const isOwn = own.every((header, at) => plain(headers[from + at] ?? '') === plain(header));
  return from > 0 && isOwn ? headers.slice(0, from) : null;
}

/** The roles with the program's own columns left out of the message. */
export function leaveOutOwn(roles: readonly ColumnRole[], columnsBefore: number): ColumnRole[] {
  return roles.map((role, column) => (column < columnsBefore ? role : 'leave_out'));
}

/** A sheet that had a column of the same name already gives ours a number. */
function plain(header: string): string {
  return foldKeyword(header).replace(/ \(\d+\)$/, '');
}
