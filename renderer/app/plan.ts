import { create } from 'zustand';
import type { CallError } from '../../shared/contract/errors.ts';
import type { Draft } from '../../shared/domain/draft.ts';
import { callErrorOf } from '../api/client.ts';
import { useSettings } from '../api/settings.ts';
import { WorkbenchLost, askWorkbench } from '../api/workbench.ts';
import type { PlanTotals } from '../workers/plan-protocol.ts';
import type { Progress } from './contacts.ts';
import { useContacts } from './contacts.ts';

interface Plan {
  /** What the totals answer: the state of contacts and message they were made of. */
  question: string | null;
  /** The list they are of. */
  listId: string | null;
  /** Null where the message has problems. */
  totals: PlanTotals | null;
  /** Grows with every finished plan, so that lists on screen ask for their rows again. */
  version: number;
  isBusy: boolean;
  /** Messages finished so far. */
  progress: Progress;
  error: CallError | null;
  /** Finishes every message of the draft in the worker. */
  run: (draft: Draft, question: string) => Promise<void>;
}

/** The finished messages of the draft: totals here, texts in the worker. */
export const usePlan = create<Plan>()((set, get) => ({
  question: null,
  listId: null,
  totals: null,
  version: 0,
  isBusy: false,
  progress: { done: 0, total: null },
  error: null,
  run: async (draft, question) => {
    set({ isBusy: true, error: null, progress: { done: 0, total: null } });
    try {
      const { doNotContact } = useContacts.getState();
      const outcome = await askWorkbench(
        'plan.run',
        { draft, doNotContact, prices: useSettings.getState().settings.prices },
        { onProgress: (done, total) => set({ progress: { done, total } }) },
      );
      // Null: a newer plan is on its way and will say when it is done.
      if (!outcome) return;
      const totals = outcome.ok ? outcome.totals : null;
      set({ totals, question, listId: draft.listId, isBusy: false, version: get().version + 1 });
    } catch (cause) {
      const error = cause instanceof WorkbenchLost ? null : callErrorOf(cause);
      set({ isBusy: false, error, totals: null, question: null });
    }
  },
}));
