/** Where a number on the do-not-contact list came from; `unknown` for those added before this was kept. */
export const doNotContactSources = ['typed', 'check', 'file', 'result', 'unknown'] as const;
export type DoNotContactSource = (typeof doNotContactSources)[number];

/** One number nobody may be sent a message at; `sourceName` is the file or the campaign it came from, if any. */
export interface DoNotContactEntry {
  /** Digits with country code. */
  number: string;
  addedAtMs: number;
  source: DoNotContactSource;
  sourceName: string;
}

/** The entries an owner looks for: by any digits of the number, as written in its country or abroad, or by the source's name. */
export function findEntries(entries: readonly DoNotContactEntry[], search: string): DoNotContactEntry[] {
  const words = search.trim().toLowerCase();
  if (words === '') return [...entries];
  const digits = /^[\d\s()+./-]+$/.test(words) ? words.replace(/\D/g, '').replace(/^0+/, '') : '';
  return entries.filter(
    ({ number, sourceName }) =>
      (digits !== '' && number.includes(digits)) || sourceName.toLowerCase().includes(words),
  );
}
