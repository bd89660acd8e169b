import { foldCountry } from '../../../shared/domain/country-fold.ts';
import { countryWords } from '../../../shared/domain/country-words.ts';
import type { CountryCells } from '../contacts-protocol.ts';
import type { WorkbenchCalls } from '../protocol.ts';
import type { Workbench } from './state.ts';

const shownUnknown = 5;
const shownCharacters = 40;

/** Reads every cell of a country column: what its words mean, and which are not understood. */
export function countryCells(
  bench: Workbench,
  { column, own }: WorkbenchCalls['columns.countries']['input'],
): CountryCells {
  const counts = new Map<string, number>();
  for (const { cells } of bench.contacts.rows) {
    const cell = cells[column]?.trim() ?? '';
    if (cell !== '') counts.set(cell, (counts.get(cell) ?? 0) + 1);
  }
  const words = countryWords(counts.keys());
  const found = { words, known: 0, filled: 0 };
  const chosen: CountryCells['chosen'] = [];
  const unknown: CountryCells['unknown'] = [];
  for (const [cell, count] of counts) {
    const folded = foldCountry(cell);
    if (folded === '') continue;
    found.filled += count;
    const country = Object.hasOwn(own, folded) ? own[folded] : undefined;
    if (Object.hasOwn(words, folded)) {
      found.known += count;
    } else if (country !== undefined) {
      found.known += count;
      chosen.push({ cell: cell.slice(0, shownCharacters), count, country });
    } else unknown.push({ cell: cell.slice(0, shownCharacters), count });
  }
  for (const { cell, country } of chosen) words[foldCountry(cell)] = country;
  return { ...found, chosen, unknown: unknown.sort((a, b) => b.count - a.count).slice(0, shownUnknown) };
}
