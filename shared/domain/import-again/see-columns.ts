import { isMadeHeader } from '../column-letter.ts';
import type { ColumnRole } from '../draft.ts';
import { isBlank } from '../fold.ts';
import { columnSenses } from '../join/column-senses.ts';
import type { FileColumns } from '../join/line-up-files.ts';
import type { SheetRow } from '../sheet-row.ts';

/** The columns of a list or of a newer file of it, as they look; `phone` is the guessed one, also where that is in doubt. */
export interface SeenColumns extends FileColumns {
  /** Columns without a heading in which nearly all cells are good numbers. */
  bareNumbers: readonly number[];
}

/** What columns look like, by the roles that are guessed for them. */
export function seeColumns(
  headers: readonly string[],
  samples: readonly SheetRow[],
  guess: { roles: readonly ColumnRole[]; country: string | null },
): SeenColumns {
  const isMade = headers.map(isMadeHeader);
  const isUnused = headers.map(
    (_, column) => isMade[column] && samples.every(({ cells }) => isBlank(cells[column] ?? '')),
  );
  const roles = guess.roles.map((role, column) => (isUnused[column] ? 'leave_out' : role));
  const asPhones = headers.map((): ColumnRole => 'phone');
  const numbers = columnSenses(headers, samples, { roles: asPhones, country: guess.country });
  return {
    headers,
    senses: columnSenses(headers, samples, { roles, country: guess.country }).map((sense, column) =>
      roles[column] === 'phone' ? 'phone' : sense,
    ),
    bareNumbers: [...headers.keys()].filter(
      (column) => isMade[column] && !isUnused[column] && numbers[column] === 'phone',
    ),
  };
}
