import { useCallback } from 'react';
import { useFlow } from '../../app/flow.ts';

/** Leaves a person out by the owner's choice, or takes them in again. */
export function useUntick(): (rowNumber: number) => void {
  const update = useFlow((flow) => flow.update);
  return useCallback(
    (rowNumber: number) => {
      const rows = useFlow.getState().draft?.untickedRows ?? [];
      const others = rows.filter((row) => row !== rowNumber);
      update({ untickedRows: others.length < rows.length ? others : [...rows, rowNumber] });
    },
    [update],
  );
}

/** Leaves several people out by the owner's choice. */
export function useUntickAll(): (rowNumbers: readonly number[]) => void {
  const update = useFlow((flow) => flow.update);
  return (rowNumbers) => {
    const rows = useFlow.getState().draft?.untickedRows ?? [];
    update({ untickedRows: [...new Set([...rows, ...rowNumbers])] });
  };
}
