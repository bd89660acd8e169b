import { useState } from 'react';

/** People ticked in the table, by ordinal. */
export interface Choice {
  chosen: ReadonlySet<number>;
  toggle: (ordinal: number) => void;
  clear: () => void;
  /** The ticked people are decided about: they cannot be ticked again while the table still shows them. */
  settle: () => void;
}

const nobody: ReadonlySet<number> = new Set();

/** Keeps which people are ticked. */
export function useChoice(): Choice {
  const [chosen, setChosen] = useState(nobody);
  const [ruled, setRuled] = useState(nobody);
  return {
    chosen,
    toggle: (ordinal) =>
      setChosen((before) => {
        const after = new Set(before);
        if (!after.delete(ordinal) && !ruled.has(ordinal)) after.add(ordinal);
        return after;
      }),
    clear: () => setChosen(nobody),
    settle: () => {
      setRuled(new Set([...ruled, ...chosen]));
      setChosen(nobody);
    },
  };
}
