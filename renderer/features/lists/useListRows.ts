import { useEffect, useState } from 'react';
import type { CallError } from '../../../shared/contract/errors.ts';
import { fillFromList } from '../../api/lists.ts';
import { type WorkbenchClient, WorkbenchLost, openWorkbench, workErrorOf } from '../../api/workbench.ts';
import { usePages } from '../../ui/usePages.ts';

/** The rows of a list that have a text, from a workbench of their own; `done` counts those that are there to be searched. */
export function useListRows(listId: string, search: string) {
  const [bench] = useState(openWorkbench);
  const [done, setDone] = useState(0);
  const [isFilled, setFilled] = useState(false);
  const [error, setError] = useState<CallError | null>(null);

  useEffect(() => {
    let isCurrent = true;
    // Rows that come after the list was left would start its worker once more.
    const ask: WorkbenchClient['ask'] = (...request) =>
      isCurrent ? bench.ask(...request) : Promise.reject(new WorkbenchLost());
    async function fill(): Promise<void> {
      try {
        await fillFromList(listId, (count) => isCurrent && setDone(count), ask);
        if (isCurrent) setFilled(true);
      } catch (cause) {
        if (isCurrent) setError(workErrorOf(cause));
      }
    }
    void fill();
    return () => {
      isCurrent = false;
      bench.cancel();
    };
  }, [bench, listId]);

  // The first rows show as soon as they are there; the count is right when all are.
  const key = `${search} ${isFilled} ${done > 0}`;
  const pages = usePages(key, async (offset, limit) => {
    try {
      return await bench.ask('rows.page', { offset, limit, search });
    } catch (cause) {
      if (cause instanceof WorkbenchLost) return null;
      throw cause;
    }
  });
  return { ...pages, done, error };
}
