import type { CheckedContact } from './check.ts';

/** What an owner may want to look through among the people who are ready: tidied numbers, and landlines. */
export const contactNotes = ['tidied', 'landline'] as const;
export type ContactNote = (typeof contactNotes)[number];

/** Whether a note is said of a contact; only of ready ones, and of no number that may be a mobile as well. */
export function hasNote({ state, isChanged, type }: CheckedContact, note: ContactNote): boolean {
  if (state !== 'ready') return false;
  return note === 'tidied' ? isChanged : type === 'FIXED_LINE';
}
