import { ExpectedError } from '../../../shared/contract/errors.ts';
import type { ListMapping } from '../../../shared/contract/lists.ts';
import { guessCountry, guessRoles } from '../../../shared/domain/columns.ts';
import type { ColumnRole } from '../../../shared/domain/draft.ts';
import type { ReaderInput } from '../../../shared/domain/import-again/learning-reader.ts';
import { type SeenColumns, seeColumns } from '../../../shared/domain/import-again/see-columns.ts';
import type { SheetRow } from '../../../shared/domain/sheet-row.ts';

/** How the people of a list are told apart. */
export interface ListReader extends ReaderInput {
  nameColumn: number | null;
}

/** Rows looked at to guess what columns are. */
export const sampledRows = 200;

/** How the people of a list are told apart by its mapping, or by what its columns look like; throws where no column holds numbers. */
export function readerOf(
  list: { headers: readonly string[]; mapping: ListMapping | null; samples: readonly SheetRow[] },
  settings: { country: string | null },
): ListReader {
  const { headers, mapping, samples } = list;
  const isMapped = mapping?.columnRoles.length === headers.length && mapping.columnRoles.includes('phone');
  const { roles, country } = isMapped
    ? { roles: mapping.columnRoles, country: mapping.country }
    : guessedRoles(headers, samples, settings.country);
  const phoneColumn = placeOf(roles, 'phone');
  if (phoneColumn === null) throw new ExpectedError('no_phone_column');
  return {
    phoneColumn,
    nameColumn: placeOf(roles, 'name') ?? placeOf(roles, 'full_name'),
    countryColumn: placeOf(roles, 'country'),
    country,
    countryWords: isMapped ? mapping.countryWords : {},
  };
}

/** What the columns of a list or of a file look like. */
export function seenColumns(
  headers: readonly string[],
  samples: readonly SheetRow[],
  country: string | null,
): SeenColumns {
  return seeColumns(headers, samples, guessedRoles(headers, samples, country));
}

function guessedRoles(
  headers: readonly string[],
  samples: readonly SheetRow[],
  known: string | null,
): { roles: ColumnRole[]; country: string | null } {
  const country = known ?? guessCountry(headers, samples);
  return { roles: guessRoles(headers, samples, country), country };
}

function placeOf(roles: readonly ColumnRole[], role: ColumnRole): number | null {
  const column = roles.indexOf(role);
  return column === -1 ? null : column;
}
