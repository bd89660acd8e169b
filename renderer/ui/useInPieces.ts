import { startTransition, useEffect, useState } from 'react';

/** How many of `count` rows are shown by now: a few at first, and a few more each time those stand, so that a long table never holds the window up. */
export function useInPieces(count: number, piece: number): number {
  const [allowed, setAllowed] = useState(piece);
  const isWhole = allowed >= count;
  useEffect(() => {
    if (!isWhole) startTransition(() => setAllowed(allowed + piece));
  }, [isWhole, allowed, piece]);
  return isWhole ? count : allowed;
}
