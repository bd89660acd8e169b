import { isMadeHeader } from '../column-letter.ts';
import type { ColumnRole } from '../draft.ts';
import { type HeaderHint, headerHint } from '../header-words.ts';
import { readAsNames } from '../names-by-content.ts';
import { normalisePhone } from '../phone.ts';
import type { SheetRow } from '../sheet-row.ts';

/** What a column holds beyond doubt; `nothing` is a column without a heading and without cells. */
export type ColumnSense = 'phone' | 'name' | 'first_name' | 'last_name' | 'country' | 'nothing';

/** Whether two columns hold things as different as a number, a name and a country are. */
export function areOfTwoKinds(one: ColumnSense | null, other: ColumnSense | null): boolean {
  const [here, there] = [kindOf(one), kindOf(other)];
  return here !== null && there !== null && here !== there;
}

function kindOf(sense: ColumnSense | null): 'phone' | 'name' | 'country' | null {
  if (sense === null || sense === 'nothing') return null;
  return sense === 'phone' || sense === 'country' ? sense : 'name';
}

const sampledRows = 50;
const nearlyAll = 0.8;

interface Columns {
  headers: readonly string[];
  hints: readonly HeaderHint[];
  cells: (column: number) => string[];
  /** How many columns without a heading read as names: towns do too where few people are in one. */
  namelikeCount: () => number;
}

/** What each column of a file holds, of the roles that are guessed for it only those that leave no doubt; null = anything. */
export function columnSenses(
  headers: readonly string[],
  samples: readonly SheetRow[],
  guess: { roles: readonly ColumnRole[]; country: string | null },
): (ColumnSense | null)[] {
  const rows = samples.slice(0, sampledRows);
  const cells = (column: number): string[] =>
    rows.map((row) => (row.cells[column] ?? '').trim()).filter(Boolean);
  const isNamelike = (header: string, column: number): boolean =>
    isMadeHeader(header, column) && readAsNames(cells(column));
  let namelike: number | null = null;
  const columns: Columns = {
    headers,
    hints: headers.map(headerHint),
    cells,
    // Once for all columns: each looking through all of them would hold wide sheets up.
    namelikeCount: () => (namelike ??= headers.filter(isNamelike).length),
  };
  return headers.map((_, column) => {
    const role = guess.roles[column];
    if (role === 'leave_out') return 'nothing';
    if (role === 'country') return 'country';
    if (role === 'phone') return isSurelyPhone(columns, column, guess.country) ? 'phone' : null;
    return nameSense(columns, column, role === 'name');
  });
}

/** Not where its heading says an office or somebody to call instead; without a word for phone, nearly all cells are good numbers. */
function isSurelyPhone({ hints, cells }: Columns, column: number, country: string | null): boolean {
  const { phone, choice } = hints[column]!;
  if (choice === -1) return false;
  const filled = cells(column);
  return (
    phone > 0 || filled.filter((cell) => normalisePhone(cell, country).ok).length >= filled.length * nearlyAll
  );
}

function nameSense(columns: Columns, column: number, isGuessed: boolean): ColumnSense | null {
  const { hints, cells } = columns;
  const hint = hints[column]!;
  const hasFirst = hints.some(({ name }) => name === 2);
  const lastCount = hints.filter(({ isLastName }) => isLastName).length;
  if (hint.isLastName) return lastCount === 1 ? 'last_name' : null;
  const sameCount =
    hint.name === 0 ? columns.namelikeCount() : hints.filter(({ name }) => name === hint.name).length;
  if (sameCount > 1) return null;
  if (hint.name === 2) return 'first_name';
  // "Nom" beside "Prénom" is a last name, or a whole one.
  if (!isGuessed || hasFirst) return null;
  // "Nombre" beside "Apellidos" is a first one.
  if (hint.name === 3) return lastCount > 0 ? 'first_name' : 'name';
  return lastCount === 0 && readAsNames(cells(column)) ? 'name' : null;
}
