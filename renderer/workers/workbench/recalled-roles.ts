import { isMadeHeader } from '../../../shared/domain/column-letter.ts';
import type { ColumnRole } from '../../../shared/domain/draft.ts';
import { type PhoneProblem, normalisePhone } from '../../../shared/domain/phone.ts';
import { filledRows } from './columns.ts';
import type { Workbench } from './state.ts';

const noNumber: ReadonlySet<PhoneProblem> = new Set(['missing', 'not_digits', 'too_short', 'sheet_error']);

/** Whether roles that were chosen under the same headings can be those of this sheet: every sheet without headings has the same made-up ones, so its phone column must hold numbers. */
export function canHaveRoles(
  { contacts: { headers, rows } }: Workbench,
  { roles, country }: { roles: readonly ColumnRole[]; country: string | null },
): boolean {
  const phone = roles.indexOf('phone');
  if (phone === -1 || !isMadeHeader(headers[phone] ?? '', phone)) return true;
  const cells = filledRows(rows).flatMap((row) => row.cells[phone]?.trim() || []);
  const numbers = cells.filter((cell) => {
    const read = normalisePhone(cell, country);
    return read.ok || !noNumber.has(read.problem);
  });
  return numbers.length * 2 >= cells.length;
}
