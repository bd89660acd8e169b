import { headerHint } from './header-words.ts';
import type { SheetRow } from './sheet-row.ts';
import { readsAsTotal } from './total-words.ts';

const searchedRows = 30;
const longestHeader = 200;

/** Index of the header row among a sheet's first rows, past any title rows; null where the sheet starts with data. */
export function guessHeaderRow(rows: readonly SheetRow[]): number | null {
  const first = rows
    .slice(0, searchedRows)
    .map((row) => row.cells.map((cell) => cell.trim()).filter(Boolean));
  const widest = Math.max(0, ...first.map((cells) => cells.length));
  const enough = Math.max(1, Math.ceil(widest * 0.6));
  const dataStart = first.findIndex((cells) => cells.length >= enough && cells.some(isNumberCell));
  const end = dataStart === -1 ? first.length : dataStart;
  let best: { index: number; hits: number } | null = null;
  for (let index = 0; index < end; index += 1) {
    const cells = first[index]!;
    if (cells.length < enough || cells.some(isDataCell)) continue;
    // "Total" is a word of headings too, but under other rows it sums them up.
    if (best !== null && readsAsTotal(cells[0]!)) continue;
    const hits = cells.filter(isKnownHeader).length;
    if (hits === 0 && cells.some((cell) => !/\p{L}/u.test(cell))) continue;
    // Without a known word the first full row is the header; with one, the last row that has the most of them.
    if (!best || hits > best.hits || (hits > 0 && hits === best.hits)) best = { index, hits };
  }
  return best?.index ?? null;
}

function isKnownHeader(cell: string): boolean {
  const hint = headerHint(cell);
  return cell.length <= 40 && (hint.phone !== 0 || hint.name !== 0);
}

/** Whether a cell holds a number as long as a phone number, an e-mail or a web address, which no header does; dates do not count. */
function isNumberCell(cell: string): boolean {
  if (/@|:\/\//.test(cell)) return true;
  if (/^\d{1,4}([-/.])\d{1,2}\1\d{1,4}$/.test(cell)) return false;
  return !/\p{L}/u.test(cell.replace(/e\+/i, '')) && cell.replace(/\P{Nd}/gu, '').length >= 7;
}

function isDataCell(cell: string): boolean {
  return cell.length > longestHeader || isNumberCell(cell);
}
