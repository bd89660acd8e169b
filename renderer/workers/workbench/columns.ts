import { isMadeHeader } from '../../../shared/domain/column-letter.ts';
import { guessCountry, guessRoles } from '../../../shared/domain/columns.ts';
import type { ColumnRole } from '../../../shared/domain/draft.ts';
import { firstNameOf, isFullName } from '../../../shared/domain/first-name.ts';
import { createHomeFinder } from '../../../shared/domain/home-country.ts';
import { normalisePhone } from '../../../shared/domain/phone.ts';
import type { SheetRow } from '../../../shared/domain/sheet-row.ts';
import type { ColumnView } from '../sheet-protocol.ts';
import type { PhoneFit } from '../contacts-protocol.ts';
import type { WorkbenchCalls } from '../protocol.ts';
import type { Turn } from '../turn.ts';
import { inSlices } from '../turn.ts';
import type { Contacts, Workbench } from './state.ts';

const shownSamples = 3;
const sampleCharacters = 60;
const sampledRows = 200;

/** What each column probably is, and the country of the numbers: the sheet's own if they name one, else `country`. */
export function guessColumns(
  bench: Workbench,
  country: string | null,
): { roles: ColumnRole[]; country: string | null } {
  const { headers, rows } = bench.contacts;
  const samples = filledRows(rows);
  const guessed = country ?? guessCountry(headers, samples);
  const roles = guessRoles(headers, samples, guessed).map((role, column) =>
    isBlankColumn(bench.contacts, column) ? 'leave_out' : role,
  );
  return { roles, country: guessed };
}

/** Whether a column has neither a heading nor anything below: many sheets begin at B. */
export function isBlankColumn({ headers, rows }: Contacts, column: number): boolean {
  if (!isMadeHeader(headers[column] ?? '', column)) return false;
  return rows.every(({ cells }) => (cells[column] ?? '').trim() === '');
}

/** Each column with the first different values in it. */
export function columnViews(bench: Workbench): ColumnView[] {
  const { headers, rows } = bench.contacts;
  const views = headers.map((header): ColumnView => ({ header, samples: [], filled: 0, firstNames: [] }));
  for (const row of rows) {
    for (const [column, view] of views.entries()) {
      const cell = row.cells[column]?.trim();
      if (!cell) continue;
      view.filled += 1;
      if (view.samples.length < shownSamples) addSample(view, cell.slice(0, sampleCharacters));
    }
  }
  for (const [column, view] of views.entries()) {
    if (holdsFullNames(rows, column)) view.firstNames = view.samples.map(firstNameOf).filter(Boolean);
  }
  return views;
}

/** Whether most of the first cells with anything in them have more to them than a first name. */
function holdsFullNames(rows: readonly SheetRow[], column: number): boolean {
  const cells = filledRows(rows)
    .map((row) => row.cells[column]?.trim() ?? '')
    .filter(Boolean);
  return cells.filter(isFullName).length * 2 > cells.length;
}

function addSample(view: ColumnView, sample: string): void {
  if (!view.samples.includes(sample)) view.samples.push(sample);
}

/** Counts how many filled cells of a column are good numbers, each with the country of its row. */
export async function phoneFit(
  bench: Workbench,
  { column, ...rules }: WorkbenchCalls['columns.fit']['input'],
  turn: Turn,
): Promise<PhoneFit> {
  const { rows } = bench.contacts;
  const homeOf = createHomeFinder({ ...rules, countryWords: new Map(Object.entries(rules.countryWords)) });
  const fit = { right: 0, total: 0 };
  await inSlices(rows.length, turn, (index) => {
    const cells = rows[index]?.cells ?? [];
    const cell = cells[column]?.trim();
    if (!cell) return;
    fit.total += 1;
    if (normalisePhone(cell, homeOf(cells).country).ok) fit.right += 1;
  });
  return fit;
}

/** The first rows with anything in them. */
export function filledRows(rows: readonly SheetRow[]): SheetRow[] {
  const filled: SheetRow[] = [];
  for (const row of rows) {
    if (row.cells.length > 0) filled.push(row);
    if (filled.length === sampledRows) break;
  }
  return filled;
}
