import { madeHeader } from './column-letter.ts';
import { callingCode } from './countries.ts';
import { guessCountryColumn } from './country-column.ts';
import type { ColumnRole } from './draft.ts';
import { type HeaderHint, headerHint } from './header-words.ts';
import { readAsNames } from './names-by-content.ts';
import { normalisePhone } from './phone.ts';
import type { SheetRow } from './sheet-row.ts';

const sampledRows = 50;

/** What a sample of a column's cells looks like, in counts of cells. */
interface Content {
  filled: number;
  withLetters: number;
  /** Good numbers; a landline counts half, for messages seldom reach one. */
  ok: number;
  /** Cells with a zero in front, as numbers are written at home: which country's is not known. */
  local: number;
  /** Cells that hold or held a phone number: accepted, unconfirmed but long enough, or damaged. */
  plausible: number;
  digitsOnly: number;
  numbers: number[];
}

/** Guesses what each column is: at most one phone, one name and one country; every other column is a keyword. */
export function guessRoles(
  headers: readonly string[],
  samples: readonly SheetRow[],
  defaultCountry: string | null,
): ColumnRole[] {
  const hints = headers.map(headerHint);
  const contents = headers.map((_, column) => readContent(cellsOf(samples, column), defaultCountry));
  const phone = best(contents, (content, column) => phoneScore(content, hints[column]!));
  const named = best(contents, (content, column) =>
    column === phone ? 0 : nameScore(content, hints[column]!.name),
  );
  const name = named === -1 ? nameWithoutHeading(headers, samples, phone) : named;
  const country = guessCountryColumn(hints, samples, { taken: [phone, name], phone, defaultCountry });
  return headers.map((_, column) => {
    if (column === phone) return 'phone';
    if (column === name) return 'name';
    return column === country ? 'country' : 'keyword';
  });
}

/** The country most numbers name by their own country code, e.g. "IN"; null where no country has more than half of them. */
export function guessCountry(headers: readonly string[], samples: readonly SheetRow[]): string | null {
  const phone = guessRoles(headers, samples, null).indexOf('phone');
  const columns = phone === -1 ? [...headers.keys()] : [phone];
  const cells = columns.flatMap((column) => cellsOf(samples, column));
  const marked = cells.filter((cell) => /^\W*(?:\+|00)/.test(cell));
  const votes = new Map<string, number>();
  let phones = 0;
  for (const cell of marked.length > 0 ? marked : cells) {
    const result = normalisePhone(cell, null);
    // Without a + a short number may be a local one that happens to start like another country's.
    const isVote = result.ok && result.country !== null && (marked.length > 0 || result.number.length >= 11);
    if (result.ok || result.candidate !== null) phones += 1;
    if (isVote) votes.set(result.country!, (votes.get(result.country!) ?? 0) + 1);
  }
  const [country, count] = [...votes].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  return count * 2 > phones && callingCode(country) !== null ? country : null;
}

function cellsOf(samples: readonly SheetRow[], column: number): string[] {
  return samples.slice(0, sampledRows).map((row) => (row.cells[column] ?? '').trim());
}

function readContent(cells: readonly string[], country: string | null): Content {
  const content: Content = {
    filled: 0,
    withLetters: 0,
    ok: 0,
    local: 0,
    plausible: 0,
    digitsOnly: 0,
    numbers: [],
  };
  for (const cell of cells) {
    if (cell === '') continue;
    content.filled += 1;
    if (/\p{L}/u.test(cell)) content.withLetters += 1;
    const result = isAmount(cell) ? null : normalisePhone(cell, country);
    if (!result) continue;
    if (result.ok || result.problem !== 'not_digits') content.digitsOnly += 1;
    const number = result.ok ? result.number : result.candidate;
    if (result.ok) content.ok += result.type === 'FIXED_LINE' ? 0.5 : 1;
    if (number !== null && (result.ok || number.length >= 9)) {
      content.plausible += 1;
      content.numbers.push(Number(number));
    } else if (!result.ok && (result.problem === 'lost_digits' || result.problem === 'two_numbers')) {
      content.plausible += 1;
    } else if (!result.ok && result.problem === 'invalid' && atHome.test(cell.replace(/[\s()./-]+/g, ''))) {
      content.local += 1;
    }
  }
  return content;
}

const atHome = /^\p{Nd}{9,13}$/u;

/** Whether a cell has one decimal mark before its last one or two digits, as money does. */
function isAmount(cell: string): boolean {
  return /^[^.]*\d\.\d{1,2}$/.test(cell) || /^[^,]*\d,\d{1,2}$/.test(cell);
}

/** Whether numbers lie as close together as those a counter gives out: order ids, not phones. */
function areCounted(numbers: readonly number[]): boolean {
  if (numbers.length < 5) return false;
  return Math.max(...numbers) - Math.min(...numbers) < numbers.length * 1000;
}

/** 0 = no phone column; the header's word decides first, then how many cells are good numbers. */
function phoneScore(content: Content, { phone: hint, choice }: HeaderHint): number {
  const { filled, ok, local, plausible, digitsOnly, numbers } = content;
  if (filled === 0) return hint === 2 ? 1 : 0;
  const within = (10 + ok + plausible / 1000) * (choice === -1 ? 0.5 : 1) + Math.max(0, choice) / 1000;
  if (hint === 2) return digitsOnly / filled >= 0.3 ? 3000 + within : 0;
  if (hint === 1) return (plausible + local) / filled >= 0.5 ? 2000 + within : 0;
  const isPhone = hint === 0 && plausible / filled >= 0.6 && !areCounted(numbers);
  return isPhone ? 1000 + within : 0;
}

function nameScore(content: Content, hint: 0 | 1 | 2 | 3): number {
  return content.filled === 0 || content.withLetters / content.filled >= 0.5 ? hint : 0;
}

/** Index of the first column without a heading whose cells read as names; -1 if there is none. */
function nameWithoutHeading(headers: readonly string[], samples: readonly SheetRow[], phone: number): number {
  return headers.findIndex(
    (header, column) =>
      column !== phone && header === madeHeader(column) && readAsNames(cellsOf(samples, column)),
  );
}

/** Index of the first column with the highest score above 0; -1 if there is none. */
function best(contents: readonly Content[], score: (content: Content, column: number) => number): number {
  const scores = contents.map(score);
  const highest = Math.max(0, ...scores);
  return highest === 0 ? -1 : scores.indexOf(highest);
}
