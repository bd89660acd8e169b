import { foldCountry } from '../../../shared/domain/country-fold.ts';
import { countryWords } from '../../../shared/domain/country-words.ts';
import type { CountryCells } from '../protocol.ts';
import type { Workbench } from './state.ts';

const shownUnknown = 5;
const shownCharacters = 40;

/** Reads every cell of a country column: what its words mean, and which are not understood. */
export function countryCells(bench: Workbench, column: number): CountryCells {
  const counts = new Map<string, number>();
  for (const { cells } of bench.contacts.rows) {
    const cell = cells[column]?.trim() ?? '';
    if (cell !== '') counts.set(cell, (counts.get(cell) ?? 0) + 1);
  }
  const words = countryWords(counts.keys());
  const found = { words, known: 0, filled: 0 };
  const unknown: CountryCells['unknown'] = [];
  for (const [cell, count] of counts) {
    const folded = foldCountry(cell);
    if (folded === '') continue;
    found.filled += count;
    if (Object.hasOwn(words, folded)) found.known += count;
    else unknown.push({ cell: cell.slice(0, shownCharacters), count });
  }
  return { ...found, unknown: unknown.sort((a, b) => b.count - a.count).slice(0, shownUnknown) };
}
