import { useEffect } from 'react';
import { create } from 'zustand';
import type { CallError } from '../../../shared/contract/errors.ts';
import type { ListOverview } from '../../../shared/contract/lists.ts';
import { api, callErrorOf } from '../../api/client.ts';

interface Lists {
  /** The newest first; null until they are there. */
  lists: ListOverview[] | null;
  error: CallError | null;
}

const useStore = create<Lists>()(() => ({ lists: null, error: null }));

/** Asks main for the lists again; those on screen stay until then. */
export async function reloadLists(): Promise<void> {
  try {
    useStore.setState({ lists: await api.call('lists.overview', {}), error: null });
  } catch (cause) {
    useStore.setState({ error: callErrorOf(cause) });
  }
}

/** The lists as main holds them. */
export function useLists(): Lists {
  useEffect(() => {
    void reloadLists();
  }, []);
  return useStore();
}
