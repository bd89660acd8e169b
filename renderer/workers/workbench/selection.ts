import type { Page } from '../protocol.ts';
import type { Selection } from './state.ts';

/** The kept selection if it answers the same question, else a new one. */
export function selection(kept: Selection | null, key: string, find: () => number[]): Selection {
  return kept?.key === key ? kept : { key, indexes: find() };
}

/** The part of a selection that is on screen. */
export function pageOf(indexes: readonly number[], { offset, limit }: Page): number[] {
  return indexes.slice(offset, offset + limit);
}
