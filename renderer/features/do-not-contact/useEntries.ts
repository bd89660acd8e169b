import { useEffect } from 'react';
import { create } from 'zustand';
import type { CallError } from '../../../shared/contract/errors.ts';
import type { DoNotContactEntry } from '../../../shared/domain/do-not-contact.ts';
import { callErrorOf } from '../../api/client.ts';
import { allDoNotContact } from '../../api/doNotContact.ts';

interface Entries {
  /** The newest first; null until they are there. */
  entries: DoNotContactEntry[] | null;
  error: CallError | null;
}

const useStore = create<Entries>()(() => ({ entries: null, error: null }));

/** Asks main for the entries again; those on screen stay until then. */
export async function reloadEntries(): Promise<void> {
  try {
    useStore.setState({ entries: await allDoNotContact(), error: null });
  } catch (cause) {
    useStore.setState({ error: callErrorOf(cause) });
  }
}

/** The do-not-contact list as main holds it. */
export function useEntries(): Entries {
  useEffect(() => {
    void reloadEntries();
  }, []);
  return useStore();
}
