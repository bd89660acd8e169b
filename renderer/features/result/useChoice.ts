import { useState } from 'react';

/** People ticked in the table, by ordinal. */
export interface Choice {
  chosen: ReadonlySet<number>;
  toggle: (ordinal: number) => void;
  clear: () => void;
}

/** Keeps which people are ticked. */
export function useChoice(): Choice {
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  return {
    chosen,
    toggle: (ordinal) =>
      setChosen((before) => {
        const after = new Set(before);
        if (!after.delete(ordinal)) after.add(ordinal);
        return after;
      }),
    clear: () => setChosen(new Set()),
  };
}
