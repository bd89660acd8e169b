import type { DoNotContactEntry, DoNotContactSource } from '../../shared/domain/do-not-contact.ts';
import { limits } from '../../shared/domain/limits.ts';
import { api } from './client.ts';

/** All entries of the do-not-contact list, the newest first; fetched in chunks. */
export async function allDoNotContact(): Promise<DoNotContactEntry[]> {
  const entries: DoNotContactEntry[] = [];
  for (let afterNumber = ''; ;) {
    const page = await api.call('doNotContact.entries', { afterNumber, limit: limits.rowsPerChunk });
    for (const entry of page) entries.push(entry);
    const last = page.at(-1);
    if (!last || page.length < limits.rowsPerChunk) break;
    afterNumber = last.number;
  }
  return entries.sort((a, b) => b.addedAtMs - a.addedAtMs);
}

/** Adds numbers, in chunks; answers how many were not there yet. */
export async function addToDoNotContact(
  numbers: readonly string[],
  source: DoNotContactSource,
  sourceName = '',
): Promise<number> {
  let total = 0;
  for (const chunk of chunksOf(numbers)) {
    const { added } = await api.call('doNotContact.add', { numbers: chunk, source, sourceName });
    total += added;
  }
  return total;
}

/** How many of the numbers are on the list already. */
export async function countListed(numbers: readonly string[]): Promise<number> {
  let total = 0;
  for (const chunk of chunksOf(numbers)) {
    total += (await api.call('doNotContact.find', { numbers: chunk })).length;
  }
  return total;
}

function* chunksOf(numbers: readonly string[]): Generator<string[]> {
  for (let at = 0; at < numbers.length; at += limits.rowsPerChunk) {
    yield numbers.slice(at, at + limits.rowsPerChunk);
  }
}
