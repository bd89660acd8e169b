import { useFlow } from '../../app/flow.ts';

/** Lets the owner send to a number that cannot be confirmed, row by row. */
export function useSendAnyway(): { toggle: (rowNumber: number) => void } {
  const update = useFlow((flow) => flow.update);
  return {
    toggle: (rowNumber) => {
      const rows = useFlow.getState().draft?.sendAnywayRows ?? [];
      const others = rows.filter((row) => row !== rowNumber);
      update({ sendAnywayRows: others.length < rows.length ? others : [...rows, rowNumber] });
    },
  };
}
