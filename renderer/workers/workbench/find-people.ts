import type { FoundPerson } from '../plan-protocol.ts';
import type { Workbench } from './state.ts';

/** The first contacts that can be sent to whose name or number holds the text searched for. */
export function findPeople(
  bench: Workbench,
  { search, limit }: { search: string; limit: number },
): FoundPerson[] {
  const words = search.trim().toLowerCase();
  const digits = words.replace(/[\s()+.-]/g, '');
  const isNumber = /^\d+$/.test(digits);
  const found: FoundPerson[] = [];
  for (const [nth, index] of (bench.check?.ready ?? []).entries()) {
    if (found.length === limit) break;
    const { rowNumber, name, number } = bench.check!.contacts[index]!;
    const isMatch = name.toLowerCase().includes(words) || (isNumber && number?.includes(digits));
    if (isMatch) found.push({ nth, rowNumber, name, number: number ?? '' });
  }
  return found;
}
