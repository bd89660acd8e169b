import { create } from 'zustand';
import type { CallError } from '../../shared/contract/errors.ts';
import type { Draft } from '../../shared/domain/draft.ts';
import { afterFrame } from '../api/afterFrame.ts';
import { api, callErrorOf } from '../api/client.ts';
import { WorkbenchLost, askWorkbench } from '../api/workbench.ts';
import { useBench } from './bench.ts';
import type { ContactCounts } from '../workers/contacts-protocol.ts';

/** How far work in the worker is. */
export interface Progress {
  done: number;
  total: number | null;
}

interface Contacts {
  /** The list the counts are of. */
  listId: string | null;
  counts: ContactCounts | null;
  /** Grows with every finished check, so that lists on screen ask for their rows again. */
  version: number;
  isBusy: boolean;
  /** Rows checked so far. */
  progress: Progress;
  error: CallError | null;
  /** Numbers nobody may be sent to, as main held them when the check began. */
  doNotContact: string[];
  /** Checks every row of the sheet in the worker by the rules of the draft. */
  check: (draft: Draft) => Promise<void>;
  /** Stops the check: what was found by the one before stays. */
  cancel: () => void;
  /** Does what changes rows in main and in the worker, then checks once again by the draft as it is then. False where it failed. */
  change: (draftNow: () => Draft | null, work: () => Promise<void>) => Promise<boolean>;
}

let checking = new AbortController();

/** The checked contacts of the sheet on the workbench. */
export const useContacts = create<Contacts>()((set, get) => {
  async function guarded(job: (signal: AbortSignal) => Promise<void>): Promise<void> {
    set({ isBusy: true, error: null, progress: { done: 0, total: null } });
    try {
      await job(checking.signal);
    } catch (cause) {
      if (!(cause instanceof WorkbenchLost)) set({ error: callErrorOf(cause) });
      set({ isBusy: false });
    }
  }

  async function run(draft: Draft, signal: AbortSignal): Promise<void> {
    const doNotContact = await api.call('doNotContact.list', {});
    if (signal.aborted) return;
    const counts = await askWorkbench(
      'check.run',
      { draft, doNotContact },
      { onProgress: (done, total) => set({ progress: { done, total } }), signal },
    );
    // Null: a newer check is on its way and will say when it is done.
    if (counts && !signal.aborted)
      set({ counts, listId: draft.listId, doNotContact, isBusy: false, version: get().version + 1 });
  }

  return {
    listId: null,
    counts: null,
    version: 0,
    isBusy: false,
    progress: { done: 0, total: null },
    error: null,
    doNotContact: [],
    check: (draft) =>
      guarded(async (signal) => {
        await afterFrame();
        await run(draft, signal);
      }),
    cancel: () => {
      checking.abort();
      checking = new AbortController();
      set({ isBusy: false });
    },
    change: async (draftNow, work) => {
      let isDone = false;
      await guarded(async (signal) => {
        try {
          await work();
          isDone = true;
        } finally {
          // Also after a failure: an earlier piece may have changed rows.
          const draft = draftNow();
          if (draft && useBench.getState().listId === draft.listId) await run(draft, signal);
          else set({ isBusy: false });
        }
      });
      return isDone;
    },
  };
});
