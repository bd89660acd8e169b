import type { Deps } from './deps.ts';

/** How much of a long work may be done in one go. */
export interface SliceBounds {
  least: number;
  most: number;
}

/** Well under what anybody notices, so that a slow moment does not make it noticed either. */
const targetMs = 12;

/** How much to do next after so much took so long. */
export function nextSlice(size: number, tookMs: number, { least, most }: SliceBounds): number {
  const fitting = Math.floor((size * targetMs) / Math.max(tookMs, 0.1));
  // Twice at most: one quick slice may have had little to do.
  return Math.min(most, Math.max(least, Math.min(fitting, size * 2)));
}

/** Does a long work in slices and lets the process breathe in between; `work` is told how much to do and answers whether more is left. */
export async function inSlices(
  { store, breathe }: Pick<Deps, 'store' | 'breathe'>,
  bounds: SliceBounds,
  work: (size: number) => boolean,
): Promise<void> {
  let size = bounds.least;
  for (;;) {
    const startedMs = performance.now();
    if (!work(size)) return;
    size = nextSlice(size, performance.now() - startedMs, bounds);
    await store.caughtUp();
    await breathe();
  }
}
